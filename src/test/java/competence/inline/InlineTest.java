package competence.inline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineTest {
  private static Run em(String text) {
    return new Run(text, true, false, false, null);
  }

  private static Run strong(String text) {
    return new Run(text, false, true, false, null);
  }

  private static Run code(String text) {
    return new Run(text, false, false, true, null);
  }

  private static Run link(String text, String target) {
    return new Run(text, false, false, false, target);
  }

  private static String write(Run... runs) {
    return Inline.write(List.of(runs));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 * 3",
        "snake_case",
        "__init__.py is a_b__c",
        "R&D",
        "AT&T",
        "pH < 6",
        "over 5 > 3",
        "C:\\dir",
        "a | b",
        "1. x",
        "# x",
        "- x",
        "it's \"so\"!",
        "x] y",
        "~~x~~",
        "a & b; c"
      })
  void ordinaryProseStaysAsItIs(String text) {
    String written = Inline.escape(text);
    assertThat(written).isEqualTo(text.replace("__init__", "\\_\\_init\\_\\_"));
    assertThat(Inline.plain(written)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "*a*, \\*a\\*",
        "_a_, \\_a\\_",
        "`a, \\`a",
        "&amp;, \\&amp;",
        "&#38;, \\&#38;",
        "<b>, \\<b>",
        "[x], \\[x]",
        "\\*, \\\\\\*",
        "![x](y), !\\[x](y)",
        "[foo]: bar, \\[foo]: bar"
      })
  void whatWouldBeMarkupIsEscaped(String text, String written) {
    assertThat(Inline.escape(text)).isEqualTo(written);
    assertThat(Inline.plain(written)).isEqualTo(text);
  }

  @Test
  void styledRunsAreMarked() {
    assertThat(write(Run.plain("positive "), em("and"), Run.plain(" uncomfortable")))
        .isEqualTo("positive *and* uncomfortable");
    assertThat(write(strong("a"), Run.plain(", "), code("b"))).isEqualTo("**a**, `b`");
    assertThat(write(link("a", "http://x.y/z"))).isEqualTo("[a](http://x.y/z)");
  }

  @Test
  void whiteSpaceMovesOutOfStyles() {
    assertThat(write(Run.plain("a"), em(" b "), Run.plain(" c"))).isEqualTo("a *b* c");
    assertThat(write(em("a"), em(" \n b"), strong(" "))).isEqualTo("*a b*");
    assertThat(write(code(" a "), em(""))).isEqualTo("`a`");
  }

  @Test
  void emphasisNestsInStrongAndStrongInEmphasis() {
    Run both = new Run("b", true, true, false, null);
    assertThat(write(strong("a "), both, strong(" c"))).isEqualTo("**a _b_ c**");
    assertThat(write(em("a "), both, em(" c"))).isEqualTo("_a **b** c_");
    assertThat(write(em("a"), strong("b"))).isEqualTo("_a_**b**");
  }

  @Test
  void emphasisInAWordStaysReadable() {
    assertThat(write(Run.plain("un"), em("frigging"), Run.plain("believable")))
        .isEqualTo("un*frigging*believable");
  }

  @Test
  void aNeighbourThatDisablesEmphasisBecomesAReference() {
    assertThat(write(Run.plain("x"), strong("(y)"), Run.plain("z")))
        .isEqualTo("&#120;**(y)**&#122;");
  }

  @Test
  void codeIsFencedByEnoughBackticks() {
    assertThat(write(code("a`b"))).isEqualTo("``a`b``");
    assertThat(write(code("`"))).isEqualTo("`` ` ``");
    assertThat(write(Run.plain("`"), code("x"))).isEqualTo("\\``x`");
  }

  @ParameterizedTest
  @CsvSource({
    "a b, [x](<a b>)",
    "a(b)c, [x](a(b)c)",
    "a(b, [x](a\\(b)",
    "a&amp;b, [x](a\\&amp;b)",
    "a?b&c=d, [x](a?b&c=d)"
  })
  void linksGoWhereTheyWent(String target, String written) {
    assertThat(write(link("x", target))).isEqualTo(written);
    assertThat(Inline.parse(written)).containsExactly(link("x", target));
  }

  @Test
  void aLinkThatShowsItsAddressIsAnAutolink() {
    assertThat(write(link("http://x.y/_a", "http://x.y/_a"))).isEqualTo("<http://x.y/_a>");
    assertThat(write(link("x", "x"))).isEqualTo("[x](x)");
  }

  @Test
  void anExclamationMarkMakesNoImageOfALink() {
    assertThat(write(Run.plain("a!"), link("b", "c"))).isEqualTo("a\\![b](c)");
  }

  @Test
  void aStyleInsideALinkStaysInside() {
    Run inner = new Run("b", true, false, false, "u");
    assertThat(write(link("a ", "u"), inner)).isEqualTo("[a *b*](u)");
  }

  @Test
  void rawHtmlAndImagesAreLiteralText() {
    assertThat(Inline.plain("a <b>c</b> ![d](e)")).isEqualTo("a <b>c</b> ![d](e)");
    assertThat(Inline.hasMarkup("a <b>c</b> ![d](e)")).isFalse();
  }

  @Test
  void aTextLikeALinkReferenceDefinitionStays() {
    assertThat(Inline.plain("[foo]: bar")).isEqualTo("[foo]: bar");
    assertThat(Inline.plain(" [foo]: <bar> 'baz'")).isEqualTo("[foo]: <bar> 'baz'");
    assertThat(Inline.parse("[a](b)")).containsExactly(link("a", "b"));
  }

  @Test
  void nulBecomesTheReplacementCharacter() {
    assertThat(Inline.escape("a\0b")).isEqualTo("a\uFFFDb");
    assertThat(Inline.escape("\u202Ea\u0001")).isEqualTo("\u202Ea\u0001");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "# x, \\# x",
        "#x, #x",
        "- x, \\- x",
        "+ x, \\+ x",
        "1. x, 1\\. x",
        "1) x, 1\\) x",
        "> x, \\> x",
        "~~~ x, \\~\\~\\~ x",
        "---, \\---",
        "===, \\===",
        "| x |, \\| x |",
        "* * *, \\* * *",
        "a #, a \\#",
        "a~~b~~, a\\~\\~b\\~\\~",
        "~5, ~5",
        "1.5 x, 1.5 x"
      })
  void aParagraphIsNoOtherBlock(String text, String written) {
    assertThat(Inline.asParagraph(Inline.escape(text))).isEqualTo(written);
    assertThat(Inline.plain(written)).isEqualTo(text);
  }

  @Test
  void blockMarkersWithinALineStayUnescaped() {
    assertThat(Inline.withinLine("1. x - ~~y~~")).isEqualTo("1. x - ~~y\\~\\~");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*", "[", "_a", "&", "`", "``a", "<", "![", "**a", "](", "\\", "*a_", "<b>x", "a*(", "&a"
      })
  void hostileTextsEndSoon(String piece) {
    String text = piece.repeat(30_000 / piece.length());
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          assertThat(Inline.plain(Inline.escape(text))).isEqualTo(text);
          String canonical = Inline.canonical(text);
          assertThat(Inline.canonical(canonical)).isEqualTo(canonical);
        });
  }

  @Test
  void manyRunsAreWrittenInLinearTime() {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      runs.add(new Run("a", i % 2 == 0, i % 3 == 0, i % 5 == 0, i % 7 == 0 ? "u" : null));
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(Inline.parse(Inline.write(runs))).isEqualTo(runs));
  }
}
