package competence.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.source.SourceText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, it is read in time, on a small stack, and without an exception. */
class HostileRecordsTest {
  private static final int SMALL_STACK = 256 << 10;

  static Stream<Named<String>> deep() {
    return Stream.of(
        Named.of("open brackets", "[".repeat(100_000)),
        Named.of("closed brackets", "[".repeat(100_000) + "]".repeat(100_000)),
        Named.of("open objects", "{\"a\":".repeat(100_000)));
  }

  static Stream<Named<String>> deepYaml() {
    return Stream.of(
        Named.of("lists in one line", "- ".repeat(1_500)),
        Named.of("many lists in one line", "- ".repeat(1_000_000)),
        Named.of("keys in one line", "? ".repeat(1_000_000)),
        Named.of("flow mappings", "{a: ".repeat(100_000)),
        Named.of("a block", block(5_000)));
  }

  static Stream<Named<String>> large() {
    return Stream.of(
        Named.of("a word", "a: " + "x".repeat(5_000_000)),
        Named.of("a comment", "# " + "x".repeat(5_000_000) + "\na: b"),
        Named.of("a block", "a: |\n " + "x".repeat(5_000_000)),
        Named.of("blanks", "a: b" + " ".repeat(5_000_000) + "c"),
        Named.of("a text in quotes", "a: \"" + "\\n".repeat(2_000_000) + "\""),
        Named.of("empty lines", "\n".repeat(5_000_000) + "a: b"),
        Named.of("an anchor", "&".repeat(1_000_000)),
        Named.of("an alias", "*" + "a".repeat(1_000_000)),
        Named.of("a tag", "!" + "a".repeat(1_000_000) + " x"),
        Named.of("a directive", "%".repeat(1_000_000)),
        Named.of("twofold keys", "a: b\n".repeat(100_000)),
        Named.of("controls", "\u0000a".repeat(500_000)),
        Named.of("aliases of aliases", laughs(40)));
  }

  @ParameterizedTest
  @MethodSource("deep")
  void refusesDeepNesting(String text) {
    assertThat(codes(yaml(text))).containsExactly(Code.TREE103);
    assertThat(codes(json(text))).containsExactly(Code.TREE103);
  }

  @ParameterizedTest
  @MethodSource("deepYaml")
  void refusesYamlThatIsTooDeep(String text) {
    assertThat(codes(yaml(text))).contains(Code.TREE103);
  }

  @ParameterizedTest
  @MethodSource("large")
  void readsLargePiecesInTime(String text) {
    assertTimeout(Duration.ofSeconds(20), () -> yaml(text));
    assertTimeout(Duration.ofSeconds(20), () -> json(text));
  }

  @Test
  void reportsEveryAliasAndFollowsNone() {
    assertThat(codes(yaml(laughs(40)))).containsOnly(Code.YAML101, Code.YAML102);
  }

  @Test
  void doesNotReportEachOfThousandsOfControls() {
    assertThat(yaml("\u0000a".repeat(50_000)).size()).isBetween(100, 1_001);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "json"})
  void readsAnyCharactersWithoutAnException(String format) {
    Random random = new Random(7);
    String characters = "{}[]:,\"'\\ \n\t-?&*!|>%@`#a1u0x~<=.\u0000\u2028\uD83D\uDE00\uFEFFé";
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(24); length > 0; length--) {
        text.append(characters.charAt(random.nextInt(characters.length())));
      }
      for (Diagnostic found : read(format, text.toString())) {
        assertThat(found.span()).as(text.toString()).isNotNull();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "json"})
  void readsEveryCharacterWithoutAnException(String format) {
    for (int c = 0; c <= 0xFFFF; c += c < 0x3100 ? 1 : 0x101) {
      String text = "{\"a" + (char) c + "\": \"b" + (char) c + "\"}";
      for (Diagnostic found : read(format, text)) {
        assertThat(found.code()).isIn(Code.REC101, Code.REC110);
      }
    }
  }

  private static List<Diagnostic> yaml(String text) {
    return onSmallStack("yaml", text);
  }

  private static List<Diagnostic> json(String text) {
    return onSmallStack("json", text);
  }

  private static List<Diagnostic> onSmallStack(String format, String text) {
    List<Diagnostic> found = new ArrayList<>();
    List<Throwable> thrown = new ArrayList<>();
    Thread thread = new Thread(null, () -> found.addAll(read(format, text)), "", SMALL_STACK);
    thread.setUncaughtExceptionHandler((where, what) -> thrown.add(what));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    assertThat(thrown).isEmpty();
    return found;
  }

  private static List<Diagnostic> read(String format, String text) {
    SourceText source = new SourceText("x", text);
    Diagnostics diagnostics = new Diagnostics(source);
    if (format.equals("yaml")) {
      NodeReader.yaml(source, diagnostics);
    } else {
      NodeReader.json(source, diagnostics);
    }
    return diagnostics.list();
  }

  private static List<Code> codes(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostic::code).distinct().toList();
  }

  private static String block(int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    return text.toString();
  }

  private static String laughs(int lines) {
    StringBuilder text = new StringBuilder("a0: &a0 lol\n");
    for (int i = 1; i < lines; i++) {
      String before = "*a" + (i - 1);
      text.append("a" + i + ": &a" + i + " [" + before + ", " + before + "]\n");
    }
    return text.toString();
  }
}
