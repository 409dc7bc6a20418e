package competence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import competence.ledger.Coding;
import competence.ledger.MarkupKind;
import org.junit.jupiter.api.Test;

class CoverageCheckTest {
  @Test
  void whiteSpaceNeedsNoAccount() {
    Book book = new Book(" \u00A0one\u2028 two \n").text(0, "one").text(0, "two");
    assertThat(book.faults(CoverageCheck::check)).isEmpty();
  }

  @Test
  void whatIsBeforeBetweenAndAfterTheEntriesIsLost() {
    Book book = new Book(" a one b two c ").text(0, "one").text(0, "two");
    assertThat(book.faults(CoverageCheck::check))
        .containsExactly(
            "LOST 1-2 nothing in the tree accounts for this",
            "LOST 7-8 nothing in the tree accounts for this",
            "LOST 13-14 nothing in the tree accounts for this");
  }

  @Test
  void aSingleSignAtTheEndIsLost() {
    assertThat(new Book("one.").text(0, "one").faults(CoverageCheck::check))
        .containsExactly("LOST 3-4 nothing in the tree accounts for this");
    assertThat(new Book("x").faults(CoverageCheck::check)).hasSize(1);
  }

  @Test
  void aStretchIsAccountedForOnce() {
    Book book = new Book("one two").text(0, "one two").back().text(1, "e tw");
    assertThat(book.faults(CoverageCheck::check))
        .containsExactly("UNFOUNDED 2-6 this is accounted for twice");
    Book over = new Book("one two").text(0, "one").back().text(1, "e two");
    assertThat(over.faults(CoverageCheck::check))
        .containsExactly("UNFOUNDED 2-3 this is accounted for twice");
  }

  @Test
  void theSameStretchTwiceIsTwice() {
    Book book = new Book("x").text(0, "x").back().markup(MarkupKind.SIGNS, "x");
    assertThat(book.faults(CoverageCheck::check)).hasSize(1);
  }

  @Test
  void breaksTakeNoPlace() {
    Book book = new Book("onetwo").text(0, "one").between(0, Coding.BREAK).text(0, "two");
    assertThat(book.faults(CoverageCheck::check)).isEmpty();
  }
}
