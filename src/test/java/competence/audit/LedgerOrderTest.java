package competence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import competence.ledger.Coding;
import competence.ledger.Field;
import competence.source.Span;
import org.junit.jupiter.api.Test;

class LedgerOrderTest {
  @Test
  void stretchesOfATextFollowEachOther() {
    assertThat(new Book("one two").text(0, "one").text(0, "two").faults(LedgerCheck::order))
        .isEmpty();
    assertThat(new Book("onetwo").text(0, "one").text(0, "two").faults(LedgerCheck::order))
        .isEmpty();
    Book turned = new Book("one two");
    turned.find("one");
    turned.text(0, "two").back().text(0, "one");
    assertThat(turned.faults(LedgerCheck::order))
        .containsExactly("UNFOUNDED 0-3 this is later in its text than in the document");
  }

  @Test
  void whatIsMovedMayComeLater() {
    Book turned = new Book("one two");
    turned.find("one");
    turned.text(0, "two").back().text(0, "one").ledger.move(new Span(0, 3), "a reason");
    assertThat(turned.faults(LedgerCheck::order)).isEmpty();
  }

  @Test
  void textsOfTheirOwnHaveTheirOwnOrder() {
    Book items = new Book("one two");
    items.find("one");
    assertThat(items.text(0, "two").back().text(1, "one").faults(LedgerCheck::order)).isEmpty();
    Book fields = new Book("one two");
    fields.find("one");
    fields.text(0, "two").back().keep(0, Field.CODE, "one", Coding.LITERAL);
    assertThat(fields.faults(LedgerCheck::order)).isEmpty();
  }

  @Test
  void aBreakNeedsSomethingBetweenTheStretches() {
    Book separated = new Book("one|two").text(0, "one").between(0, Coding.BREAK).text(0, "two");
    assertThat(separated.faults(LedgerCheck::order)).isEmpty();
    for (Coding between : new Coding[] {Coding.BREAK, Coding.JOINT}) {
      Book torn = new Book("onetwo").text(0, "one").between(0, between).text(0, "two");
      assertThat(torn.faults(LedgerCheck::order))
          .containsExactly("UNFOUNDED 3-6 nothing separates this from the text before it");
    }
  }

  @Test
  void aBreakSeparatesNoOtherStretches() {
    Book book = new Book("one|twothree").text(0, "one").between(0, Coding.BREAK).text(0, "two");
    assertThat(book.text(0, "three").faults(LedgerCheck::order)).isEmpty();
  }

  @Test
  void aBreakAtTheBeginningSeparatesNothing() {
    Book book = new Book("onetwo").between(0, Coding.BREAK).text(0, "one").text(0, "two");
    assertThat(book.faults(LedgerCheck::order)).isEmpty();
  }
}
