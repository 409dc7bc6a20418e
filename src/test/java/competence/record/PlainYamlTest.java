package competence.record;

import static org.assertj.core.api.Assertions.assertThat;

import competence.CanonicalYaml;
import competence.RandomFrameworks;
import competence.diagnostic.Diagnostics;
import competence.source.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read as plain YAML gives the pieces that the library's reader gives. */
class PlainYamlTest {
  private static final int FRAMEWORKS = 200;
  private static final int CHANGES = 40;
  private static final List<String> HOSTILE =
      List.of(
          " ",
          "  ",
          "\n",
          "\n\n",
          ":",
          ": ",
          "#",
          " #",
          "-",
          "- ",
          "--",
          "---",
          "\"",
          "\\",
          "'",
          "[",
          "]",
          "[]",
          "{",
          "}",
          ",",
          ", ",
          "&",
          "*",
          "!",
          "|",
          ">",
          "?",
          "? ",
          "%",
          "@",
          "`",
          "~",
          "x",
          "\nx: y",
          "\n  - z",
          "\n   a\n",
          "\uFEFF",
          "\u00E9",
          "\uD83D\uDE00",
          "<<",
          "...",
          "a: ");

  private static List<Token> all(Tokens tokens) {
    List<Token> all = new ArrayList<>();
    for (Token token = tokens.next(); token != null; token = tokens.next()) {
      all.add(token);
    }
    return all;
  }

  private static void sameAsLibrary(String text) {
    Diagnostics diagnostics = new Diagnostics();
    YamlTokens library = new YamlTokens(text, diagnostics);
    List<Token> tokens = all(library);
    assertThat(all(new PlainYaml(List.of(text).iterator()))).as(text).isEqualTo(tokens);
    assertThat(all(new PlainYaml(lines(text).iterator()))).as(text).isEqualTo(tokens);
    assertThat(library.isBroken()).as(text).isFalse();
    assertThat(diagnostics.list()).as(text).isEmpty();
  }

  private static List<String> lines(String text) {
    return List.of(text.split("(?<=\n)"));
  }

  private static boolean reads(String text) {
    boolean plain = PlainYaml.reads(List.of(text).iterator());
    assertThat(PlainYaml.reads(lines(text).iterator())).as(text).isEqualTo(plain);
    return plain;
  }

  @Test
  void givesThePiecesOfCanonicalFiles() throws IOException {
    int plain = 0;
    for (long seed = 0; seed < FRAMEWORKS; seed++) {
      String text = CanonicalYaml.of(RandomFrameworks.of(seed));
      if (reads(text)) {
        plain++;
        sameAsLibrary(text);
      }
    }
    assertThat(plain).isGreaterThan(0);
  }

  @Test
  void givesThePiecesOfWhatItTakesForPlainHoweverFilesAreChanged() throws IOException {
    Random random = new Random(1);
    int plain = 0;
    for (long seed = 0; seed < FRAMEWORKS; seed++) {
      String text =
          seed % 2 == 0
              ? CanonicalYaml.of(RandomFrameworks.of(seed))
              : Resources.text("profiles/ucl-core.yaml");
      text = text.substring(0, Math.min(text.length(), 2_000));
      for (int i = 0; i < CHANGES; i++) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(3));
        String put = HOSTILE.get(random.nextInt(HOSTILE.size()));
        String changed = text.substring(0, from) + put + text.substring(to);
        if (reads(changed)) {
          plain++;
          sameAsLibrary(changed);
        }
      }
    }
    assertThat(plain).isGreaterThan(FRAMEWORKS);
  }

  static Stream<Path> ownFiles() {
    return Stream.of("profiles/ucl-core", "words/en", "check/words")
        .map(name -> Path.of("src/main/resources/competence", name + ".yaml"));
  }

  @ParameterizedTest
  @MethodSource("ownFiles")
  void readsTheProgramsOwnFiles(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(reads(text)).isTrue();
    sameAsLibrary(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b\n",
        "a: [b, \"c: d\", Ä. e]\nf: []\n",
        "# c\n\n- a\n- \"b \\\" \\\\\"\n",
        "- a: b\n  c:\n    - d\n    - e: f\n- g: (h)  \n",
        "a:\n\n  # c\n  b: 2\nc: x-y_z",
      })
  void readsWhatIsPlain(String text) {
    assertThat(reads(text)).isTrue();
    sameAsLibrary(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# c",
        "a",
        "a:",
        "a:\nb: c",
        "a: b\n  c",
        "a: b\n c: d",
        "a:\n- b",
        "a: b # c",
        "a: b: c",
        "a: b:",
        "a: 'b'",
        "a: \"b\" c",
        "a: \"b\\n\"",
        "a: \"b",
        "a: |\n  b",
        "a: [b, c",
        "a: [b,c]",
        "a: [b, ]",
        "a: {b: c}",
        "a: &b c",
        "a: *b",
        "a: !b c",
        "a: - b",
        "- - a",
        "-",
        "- a\nb: c",
        "--- \na: b",
        "a: b\n---\nc: d",
        "\"a\": b",
        "? a\n: b",
        "a:\tb",
        "a: b\r\n",
        "\uFEFFa: b",
        "a : b",
        "a b: c",
      })
  void leavesTheRestToTheLibrary(String text) {
    assertThat(reads(text)).isFalse();
  }
}
