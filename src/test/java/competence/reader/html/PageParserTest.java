package competence.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quick look at pages that are nested beyond all measure. */
class PageParserTest {
  /** Four times the usual depth of a tree. */
  private static final int MOST = 256;

  @ParameterizedTest
  @ValueSource(strings = {"<ul>", "<OL class=x>", "<dl>", "<table>", "x <b> <table\n>"})
  void suspectsTheFirstThatIsTooDeep(String tag) {
    String before = tag.repeat(MOST);

    assertThat(PageParser.suspect(before, 1)).isEqualTo(-1);
    assertThat(PageParser.suspect(before + tag + tag, 1))
        .isEqualTo(before.length() + tag.indexOf('<', tag.startsWith("x") ? 4 : 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<ultra>", "<u l>", "</ul>", "<ul></ul>", "<li>", "<tables>", "ul", "< ul>"})
  void passesOverWhatNestsNothing(String tag) {
    assertThat(PageParser.suspect(tag.repeat(2 * MOST), 1)).isEqualTo(-1);
  }

  @Test
  void endTagsTakeOneLevelAway() {
    String pairs = "</ul>".repeat(10) + "<ul>".repeat(MOST) + "</table>".repeat(2);

    assertThat(PageParser.suspect(pairs + "<ul><ol>", 1)).isEqualTo(-1);
    assertThat(PageParser.suspect(pairs + "<ul><ol><ul", 1)).isEqualTo(pairs.length() + 8);
  }

  @Test
  void deeperTreesMayHaveMore() {
    assertThat(PageParser.suspect("<ul>".repeat(400), 100)).isEqualTo(-1);
    assertThat(PageParser.suspect("<ul>".repeat(401), 100)).isEqualTo(1600);
  }
}
