package competence.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import competence.Thorough;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.ledger.Ledger;
import competence.outline.Outline;
import competence.source.SourceText;
import competence.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nesting that is too deep is an error with a place, found with a small stack and soon. */
class HtmlDepthTest {
  private static final String TABLE = "<table><tr><td>w";
  private static final String LIST = "<ul><li>w";

  private record Result(@Nullable Outline outline, List<Diagnostic> diagnostics) {}

  @ParameterizedTest
  @ValueSource(strings = {TABLE, LIST})
  void readsSixtyFourLevels(String level) {
    Result result = read(level.repeat(64));

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.outline()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {65, 127, 128, 1000, 100_000})
  void refusesMoreAndSaysWhere(int levels) {
    Result result = read(TABLE.repeat(levels));

    assertThat(result.outline()).isNull();
    assertThat(result.diagnostics()).hasSize(1);
    Diagnostic error = result.diagnostics().get(0);
    assertThat(error.code()).isEqualTo(Code.TREE103);
    int start = 64 * TABLE.length();
    assertThat(error.span()).isEqualTo(new Span(start, start + "<table>".length()));
  }

  @Test
  void refusesDeepTablesThatAreClosed() {
    int levels = Thorough.of(100_000);

    assertThat(codes(TABLE.repeat(levels) + "</td></tr></table>".repeat(levels)))
        .containsExactly(Code.TREE103);
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "b", "section", "blockquote", "font", "dl", "ol"})
  void neverCrashesOnDeepElements(String name) {
    int levels = Thorough.of(20_000);
    String open = ("<" + name + ">w").repeat(levels);

    assertThat(codes(open)).containsExactly(Code.TREE103);
    assertThat(codes(open + ("</" + name + ">").repeat(levels))).containsExactly(Code.TREE103);
  }

  @Test
  void countsListsAndTablesTogether() {
    assertThat(codes((TABLE + LIST).repeat(32))).isEmpty();
    assertThat(codes((TABLE + LIST).repeat(33))).containsExactly(Code.TREE103);
  }

  @Test
  void isNotDeceivedByTagsInAScript() {
    assertThat(codes("<script>'" + "<table>".repeat(1000) + "'</script><p>w")).isEmpty();
  }

  @Test
  void readsManyTablesSideBySide() {
    Result result = read("<table><tr><td>w</table>".repeat(10_000));

    assertThat(result.diagnostics()).isEmpty();
  }

  private static List<Code> codes(String html) {
    return read(html).diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static Result read(String html) {
    AtomicReference<@Nullable Result> result = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              SourceText source = new SourceText("deep.html", html);
              Diagnostics diagnostics = new Diagnostics(source);
              Outline outline = HtmlReader.outline(source, diagnostics, new Ledger());
              result.set(new Result(outline, diagnostics.list()));
            },
            "small stack",
            256 * 1024);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    assertThat(result.get()).as("what came of %d characters", html.length()).isNotNull();
    return Objects.requireNonNull(result.get());
  }
}
