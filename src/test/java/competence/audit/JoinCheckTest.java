package competence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import competence.ledger.Coding;
import competence.ledger.ExclusionRule;
import competence.ledger.Field;
import competence.ledger.MarkupKind;
import competence.ledger.Usage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinCheckTest {
  private static List<String> faults(Book book) {
    return book.faults(JoinCheck::check);
  }

  private static Book tags(String before, String tags, String next) {
    return new Book(before + tags + next)
        .text(0, before)
        .markup(MarkupKind.TAG, tags)
        .text(0, next);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<sup>", "</sub>", "<br>", "<br/>", "</td><td>", "</b></p><p>", "</LI><li a='1'>"})
  void tagsThatSetApartMakeNoWord(String tags) {
    assertThat(faults(tags("10", tags, "6")))
        .containsExactly(
            "INVENTED "
                + (2 + tags.length())
                + '-'
                + (3 + tags.length())
                + " the document does not have as one word: 106");
    assertThat(faults(tags("10:", tags, "6"))).isEmpty();
    assertThat(faults(tags("10", tags, "(6)"))).isEmpty();
    assertThat(faults(tags("a", tags, "6"))).hasSize(1);
    Book spaced = new Book("10 " + tags + "6").text(0, "10").markup(MarkupKind.TAG, tags);
    assertThat(faults(spaced.text(0, "6"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b>", "</i></span>", "<wbr>", "<my-word>", "<o:p></o:p>"})
  void tagsInWordsAreNoJoints(String tags) {
    assertThat(faults(tags("W", tags, "ord"))).isEmpty();
  }

  @Test
  void scriptsAndOrdinalsMayTouch() {
    Book power = new Book("10<sup>6</sup>x").text(0, "10").markup(MarkupKind.TAG, "<sup>");
    power.keep(0, Field.TEXT, "6", Coding.SUPERSCRIPT).markup(MarkupKind.TAG, "</sup>");
    assertThat(faults(power.text(0, "x"))).isEmpty();
    assertThat(faults(tags("21", "<sup>", "st"))).isEmpty();
    assertThat(faults(tags("x", "<sup>", "st"))).hasSize(1);
    assertThat(faults(tags("th", "</sup>", "e"))).hasSize(1);
  }

  @Test
  void aBreakPutsWordsApart() {
    Book book = new Book("a<br>b").text(0, "a").between(0, Coding.BREAK);
    assertThat(faults(book.markup(MarkupKind.TAG, "<br>").text(0, "b"))).isEmpty();
  }

  @Test
  void signsOfCellsAndScriptsAreSeen() {
    for (String sign : List.of("|", "^", "~")) {
      Book book = new Book("x" + sign + "y").text(0, "x").markup(MarkupKind.SIGNS, sign);
      assertThat(faults(book.text(0, "y"))).as(sign).hasSize(1);
    }
    for (String sign : List.of("**", "~~", "_", "==")) {
      Book book = new Book("x" + sign + "y").text(0, "x").markup(MarkupKind.SIGNS, sign);
      assertThat(faults(book.text(0, "y"))).as(sign).isEmpty();
    }
  }

  @Test
  void onlyAHyphenJoinsLines() {
    Book cut = new Book("gar-\nden").text(0, "gar").markup(MarkupKind.LINE_END, "-\n");
    assertThat(faults(cut.text(0, "den"))).isEmpty();
    Book kept = new Book("well-\nkept").text(0, "well-").markup(MarkupKind.LINE_END, "\n");
    assertThat(faults(kept.text(0, "kept"))).isEmpty();
    Book joined = new Book("the\ngarden").text(0, "the").markup(MarkupKind.LINE_END, "\n");
    assertThat(faults(joined.text(0, "garden"))).hasSize(1);
  }

  @Test
  void leftOutBlanksAndLinesAreSeen() {
    Book blank = new Book("a b").text(0, "a").use(" ", new Usage.Dropped("to try it"));
    assertThat(faults(blank.text(0, "b"))).hasSize(1);
    Book comment = new Book("a<!--c-->b").text(0, "a");
    comment.use("<!--c-->", new Usage.Dropped("comment"));
    assertThat(faults(comment.text(0, "b"))).isEmpty();
    Book note = new Book("a[^1]b").text(0, "a").use("[^1]", new Usage.Dropped("footnote mark"));
    assertThat(faults(note.text(0, "b"))).hasSize(1);
    Book mark = new Book("a1b").text(0, "a").rule(ExclusionRule.Kind.FOOTNOTE_MARK, "", "1");
    assertThat(faults(mark.text(0, "b"))).hasSize(1);
  }

  @Test
  void textsOfDifferentFieldsAreNotJoined() {
    Book book = new Book("a<br>b").text(0, "a").markup(MarkupKind.TAG, "<br>");
    assertThat(faults(book.text(1, "b"))).isEmpty();
    Book two = new Book("a<br>b").keep(0, Field.PROPERTY, "a", Coding.LITERAL);
    two.markup(MarkupKind.TAG, "<br>").keep(0, Field.PROPERTY, "b", Coding.LITERAL);
    assertThat(faults(two)).isEmpty();
  }
}
