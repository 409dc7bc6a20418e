package competence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import competence.ledger.ExclusionRule;
import competence.model.Framework;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoilerplateCheckTest {
  private static final Framework TREE = Book.tree("My *title*");

  private static List<String> check(Book book) {
    return book.faults(account -> BoilerplateCheck.check(account, TREE));
  }

  private static boolean fits(
      String content, ExclusionRule.Kind kind, String pattern, String text) {
    return check(new Book(content).rule(kind, pattern, text)).isEmpty();
  }

  @Test
  void aLineFitsItsPattern() {
    assertThat(fits("Page 3", ExclusionRule.Kind.LINE, "Page *", "Page 3")).isTrue();
    assertThat(check(new Book("Leaf 3").rule(ExclusionRule.Kind.LINE, "Page *", "Leaf 3")))
        .containsExactly("UNFOUNDED 0-6 this does not fit the rule: line \"Page *\"");
  }

  @Test
  void theStretchesOfALineAreOneText() {
    Book book = new Book("Page <b>3").rule(ExclusionRule.Kind.LINE, "Page 3", "Page", "3");
    assertThat(check(book)).isEmpty();
    book.back()
        .rule(ExclusionRule.Kind.LINE, "Page 3", "Page")
        .rule(ExclusionRule.Kind.LINE, "Page 3", "3");
    assertThat(check(book)).hasSize(2);
  }

  @Test
  void aFrameIsWhatAPatternHasRoundItsStar() {
    assertThat(fits("Able to swim.", ExclusionRule.Kind.FRAME, "Able to *.", "Able to")).isTrue();
    assertThat(fits("Able to swim.", ExclusionRule.Kind.FRAME, "Able to *.", ".")).isTrue();
    assertThat(fits("Able to swim.", ExclusionRule.Kind.FRAME, "Able to *.", "swim")).isFalse();
    assertThat(fits("Able to swim.", ExclusionRule.Kind.FRAME, "* swim", "swim")).isTrue();
    assertThat(fits("Able to swim.", ExclusionRule.Kind.FRAME, "swim", "swim")).isFalse();
  }

  @Test
  void theTitleAgainIsTheTitle() {
    assertThat(fits("My title", ExclusionRule.Kind.TITLE_AGAIN, "", "My title")).isTrue();
    assertThat(fits("My title!", ExclusionRule.Kind.TITLE_AGAIN, "", "My title!")).isFalse();
  }

  @Test
  void aPageNumberStandsAlone() {
    for (String page : List.of("7", "7 x", "x 7", "x 7 x", "x\n0199\n")) {
      String number = page.contains("7") ? "7" : "0199";
      assertThat(fits(page, ExclusionRule.Kind.PAGE_NUMBER, "", number)).as(page).isTrue();
    }
    assertThat(fits("x7", ExclusionRule.Kind.PAGE_NUMBER, "", "7")).isFalse();
    assertThat(fits("7.", ExclusionRule.Kind.PAGE_NUMBER, "", "7")).isFalse();
    assertThat(fits("12345", ExclusionRule.Kind.PAGE_NUMBER, "", "12345")).isFalse();
    assertThat(fits("1234", ExclusionRule.Kind.PAGE_NUMBER, "", "1234")).isTrue();
    for (String other : List.of("/", ":", "a", "7a")) {
      assertThat(fits(other, ExclusionRule.Kind.PAGE_NUMBER, "", other)).as(other).isFalse();
    }
    assertThat(fits("9", ExclusionRule.Kind.PAGE_NUMBER, "", "9")).isTrue();
    assertThat(fits("0", ExclusionRule.Kind.PAGE_NUMBER, "", "0")).isTrue();
    assertThat(fits(" ", ExclusionRule.Kind.PAGE_NUMBER, "", " ")).isFalse();
  }

  @Test
  void aFootnoteMarkEndsAWord() {
    assertThat(fits("word7", ExclusionRule.Kind.FOOTNOTE_MARK, "", "7")).isTrue();
    assertThat(fits("word7 more", ExclusionRule.Kind.FOOTNOTE_MARK, "", "7")).isTrue();
    assertThat(fits("word7more", ExclusionRule.Kind.FOOTNOTE_MARK, "", "7")).isFalse();
    assertThat(fits("word 7", ExclusionRule.Kind.FOOTNOTE_MARK, "", "7")).isFalse();
    assertThat(fits("7 words", ExclusionRule.Kind.FOOTNOTE_MARK, "", "7")).isFalse();
    assertThat(fits("wordx", ExclusionRule.Kind.FOOTNOTE_MARK, "", "x")).isFalse();
  }
}
