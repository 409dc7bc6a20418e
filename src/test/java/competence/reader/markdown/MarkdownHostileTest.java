package competence.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.profile.Profiles;
import competence.source.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile documents take little time and stack, and give diagnostics at most. */
class MarkdownHostileTest {
  private static final long STACK = 256 << 10;
  private static final String HANDOUT = "<!-- competence/1\n  id=\"x\"\n-->\n\n# T\n\n";

  static Stream<String> hostile() {
    return Stream.of(
        ">".repeat(20_000),
        "- ".repeat(20_000),
        "- ".repeat(20_000) + "x",
        "*".repeat(100_000) + "a",
        "![".repeat(50_000),
        "[".repeat(100_000),
        "<".repeat(100_000),
        "&".repeat(100_000),
        "`".repeat(50_000) + "a",
        "- x\n".repeat(20_000),
        "# x\n".repeat(20_000),
        "*a*[b](c)".repeat(20_000),
        "<!-- a=\"" + "b".repeat(100_000),
        "<div>" + "<".repeat(50_000),
        "---\n" + "a: b\n".repeat(3),
        "---\n" + "- ".repeat(5_000) + "\n---\nx",
        "|" + "a|".repeat(1000) + "\n|" + "-|".repeat(1000) + "\n" + "|x|\n".repeat(2000),
        "\0\uD800 \uFFFE",
        "[a]: b\n".repeat(5_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void takesLittleTime(String document) {
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> read(document));
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> read(HANDOUT + document));
  }

  @Test
  void reportsListsThatAreTooDeep() throws InterruptedException {
    List<Diagnostic> found = read("# T\n\n" + "- ".repeat(20_000) + "x");
    assertThat(found).extracting(Diagnostic::code).contains(Code.TREE103);
    assertThat(found.get(0).span()).isNotNull();
  }

  @Test
  void readsListsOfFortyLevels() throws InterruptedException {
    StringBuilder document = new StringBuilder("# T\n\n");
    for (int i = 0; i < 40; i++) {
      document.append("  ".repeat(i)).append("- x").append(i).append(":\n");
    }
    assertThat(read(document.toString())).isEmpty();
  }

  @Test
  void reportsATableThatIsTooLarge() throws InterruptedException {
    String table =
        "|" + "a|".repeat(1000) + "\n|" + "-|".repeat(1000) + "\n" + "|x|\n".repeat(2000);
    assertThat(read(table)).extracting(Diagnostic::code).containsExactly(Code.MD101);
  }

  @Test
  void reportsAParagraphWithTooMuchMarkup() throws InterruptedException {
    assertThat(read("*a*[b](c)".repeat(20_000)))
        .extracting(Diagnostic::code)
        .containsExactly(Code.MD101);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void reportsAParagraphWithTooMuchMarkupOnManyLines(String lineEnd) throws InterruptedException {
    assertThat(read(("*a*[b](c)" + lineEnd).repeat(20_000)))
        .extracting(Diagnostic::code)
        .containsExactly(Code.MD101);
  }

  @Test
  void readsAListOfManyEntriesWithMarkupAndNoBlankLines() throws InterruptedException {
    assertThat(read("# T\n\n" + "- [ ] **1** *a*\n  - *b*\n    > *c*\n".repeat(4_000))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\n    - *a*[b](c)",
        "- x\n# h\nx\n    - *a*[b](c)",
        "-    x\n    - *a*[b](c)",
        " - *a*[b](c)"
      })
  void takesLinesForEntriesOnlyInLists(String start) throws InterruptedException {
    String line = start.substring(start.lastIndexOf('\n') + 1) + "\n";
    List<Diagnostic> found = read(start + "\n" + line.repeat(20_000));
    assertThat(found).extracting(Diagnostic::code).containsExactly(Code.MD101);
  }

  private static List<Diagnostic> read(String document) throws InterruptedException {
    SourceText source = new SourceText("x.md", document);
    Diagnostics diagnostics = new Diagnostics(source);
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> new MarkdownReader().read(source, Profiles.builtIn(), diagnostics),
            "small stack",
            STACK);
    thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
    thread.start();
    thread.join();
    assertThat(thrown.get()).isNull();
    return diagnostics.list();
  }
}
