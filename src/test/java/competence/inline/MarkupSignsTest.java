package competence.inline;

import static org.assertj.core.api.Assertions.assertThat;

import competence.HostileTexts;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without CommonMark's parser is one text for the parser, too. */
class MarkupSignsTest {
  private static final Parser COMMONMARK = Parser.builder().enabledBlockTypes(Set.of()).build();
  private static final List<String> PIECES =
      List.of(
          "a",
          "b",
          "1",
          " ",
          " ",
          "*",
          "**",
          "_",
          "`",
          "``",
          "[",
          "]",
          "(",
          ")",
          "\\",
          "&",
          "&amp;",
          "&amp",
          "&#35;",
          "&#x;",
          ";",
          "#",
          "<",
          ">",
          "<b",
          "/",
          "!",
          "?",
          "-",
          "+",
          ".",
          ":",
          "|",
          "~",
          "\"",
          "'",
          "\u00E4",
          "\u00A0",
          "\uD83D\uDE00",
          "http://x.org",
          "a@b.de");

  @Test
  void literalTextsAreOneTextForCommonMark() {
    Random random = new Random(14);
    int literal = 0;
    for (int i = 0; i < 100_000; i++) {
      StringBuilder line = new StringBuilder();
      for (int pieces = random.nextInt(8); pieces >= 0; pieces--) {
        line.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      literal += agrees(line.toString()) ? 1 : 0;
    }
    assertThat(literal).isGreaterThan(10_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a * b", "2*3", "a_b", "`", "[a]", "[a] (b)", "x ]( y", "R & D", "AT&T;", "a & b;", "&#;",
        "&#x;", "&;", "a < b", "a <", "5<6", "a ** b", "a __", "![a]", "a\\", "*", "_", "&a", "<1>",
        "a [b", "b]", "]", "a]: b", "^a^", "~~a~~", "$a$", "a | b", "#", "1. a", "- a", "> a"
      })
  void nastyTexts(String text) {
    agrees(text);
  }

  @Test
  void hostileTexts() {
    HostileTexts.ALL.forEach(MarkupSignsTest::agrees);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a*",
        "_a_",
        "`a`",
        "[a](b)",
        "\\*",
        "&amp;",
        "&#35;",
        "<b>",
        "</b>",
        "<!-- -->",
        "<?a?>",
        "<http://x.org>",
        "**a**",
        "a\nb",
        "a\0b"
      })
  void markupNeedsTheParser(String text) {
    assertThat(MarkupSigns.mayMean(text)).isTrue();
    assertThat(MarkupSigns.areIn(text)).isTrue();
  }

  /** Compares with CommonMark if the text counts as literal; tells whether it does. */
  private static boolean agrees(String text) {
    // At the beginning of a block a bracket may define a link, which a field cannot.
    String line = WellFormed.mend(text.startsWith("[") ? "x" + text : text);
    boolean literal =
        !MarkupSigns.mayMean(line) && WhiteSpace.isFolded(line) && !WhiteSpace.isBlank(line);
    if (literal) {
      Node paragraph = COMMONMARK.parse(line).getFirstChild();
      StringBuilder read = new StringBuilder();
      for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
        assertThat(node).as(line).isInstanceOf(Text.class);
        read.append(((Text) node).getLiteral());
      }
      assertThat(read).hasToString(line);
    }
    return literal;
  }
}
