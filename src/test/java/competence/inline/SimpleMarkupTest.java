package competence.inline;

import static org.assertj.core.api.Assertions.assertThat;

import competence.HostileTexts;
import competence.text.WellFormed;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup that is read without CommonMark's parser means the same to the parser. */
class SimpleMarkupTest {
  private static final Parser COMMONMARK = Parser.builder().enabledBlockTypes(Set.of()).build();
  private static final HtmlRenderer HTML = HtmlRenderer.builder().build();
  private static final List<String> PIECES =
      List.of(
          "a", "b", "a word", "1", " ", " ", "*", "*", "*", "**", "**", "***", "_", "__", "[", "]",
          "(", ")", "\\", "\\*", "\\\\", "&", "&amp;", "&lt;", "&nbsp;", "&#42;", "&#95;", "&#9;",
          "&copy;", ";", "<", "< ", "<1", ">", "!", ".", ",", "-", "\"", "\u00E4", "\u2019", "`");

  @Test
  void randomTextsMeanTheSame() {
    Random random = new Random(14);
    int simple = 0;
    for (int i = 0; i < 100_000; i++) {
      StringBuilder line = new StringBuilder();
      for (int pieces = random.nextInt(9); pieces >= 0; pieces--) {
        line.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      simple += agrees(line.toString()) ? 1 : 0;
    }
    assertThat(simple).isGreaterThan(10_000);
  }

  @Test
  void emphasisSideBySideMeansTheSame() {
    Random random = new Random(41);
    List<String> gaps =
        List.of(" ", ", ", ". ", " (", ") ", "&amp;", "\\*", "_", "a", "", "\u00AB");
    int simple = 0;
    for (int i = 0; i < 30_000; i++) {
      StringBuilder line = new StringBuilder();
      for (int pieces = random.nextInt(4); pieces >= 0; pieces--) {
        String stars = random.nextInt(3) == 0 ? "**" : "*";
        line.append(stars).append(random.nextBoolean() ? "a word" : "b").append(stars);
        line.append(gaps.get(random.nextInt(gaps.size())));
      }
      simple += agrees(line.toString().strip()) ? 1 : 0;
    }
    assertThat(simple).isGreaterThan(3_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a* b",
        "*a*b",
        "a*b*",
        "*a **b***",
        "**a*",
        "*a**",
        "***a***",
        "* a *",
        "*a *",
        "a * b",
        "*(a)*",
        "(*a*)",
        "*a*.",
        ".*a*",
        "*a*_b_",
        "_a_",
        "a_b",
        "a_*b*",
        "*a_b*",
        "\\*a*",
        "*a\\*",
        "*a\\**",
        "*a&amp;*",
        "&amp;*a*",
        "*&amp;a*",
        "&#42;a*",
        "a&#42;",
        "&lt;b&gt;",
        "[a*b*",
        "*a](b)*",
        "*a]*",
        "a\\",
        "a\\b",
        "\\&amp;",
        "&\\amp;",
        "a < *b*",
        "<1*a*",
        "*a*\u00A0b",
        "\u00A0*a*",
        "*\u00E4*\u00DF",
        "*a* *b*",
        "**a** *b*",
        "**a****b**",
        "*a**b*",
        "\uD83D\uDE00*a*",
        "$*a*",
        "*$a*"
      })
  void nastyTexts(String text) {
    agrees(text);
  }

  @Test
  void hostileTexts() {
    HostileTexts.ALL.forEach(SimpleMarkupTest::agrees);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "an *a* b => <p>an <em>a</em> b</p>",
        "**a**: b => <p><strong>a</strong>: b</p>",
        "R&amp;D *x* => <p>R&amp;D <em>x</em></p>",
        "2 \\* 3 => <p>2 * 3</p>",
      })
  void commonMarkupNeedsNoParser(String text, String html) {
    assertThat(agrees(text)).isTrue();
    assertThat(HTML.render(COMMONMARK.parse(text)).strip()).isEqualTo(html);
  }

  /** Compares with CommonMark if the text is simple; tells whether it is. */
  private static boolean agrees(String text) {
    // At the beginning of a block a bracket may define a link, which a field cannot.
    String line = WellFormed.mend(text.startsWith("[") ? "x" + text : text);
    List<Run> runs = SimpleMarkup.parse(line);
    if (runs != null && !line.isEmpty()) {
      StringBuilder html = new StringBuilder("<p>");
      runs.forEach(run -> html.append(html(run)));
      assertThat(html.append("</p>\n").toString())
          .as(line)
          .isEqualTo(HTML.render(COMMONMARK.parse(line)));
    }
    return runs != null;
  }

  private static String html(Run run) {
    String text =
        run.text()
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
    return run.strong()
        ? "<strong>" + text + "</strong>"
        : run.emphasis() ? "<em>" + text + "</em>" : text;
  }
}
