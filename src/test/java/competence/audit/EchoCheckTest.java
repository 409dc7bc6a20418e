package competence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import competence.ledger.Coding;
import competence.ledger.MarkupKind;
import competence.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EchoCheckTest {
  private static List<String> repeat(String original, String echo) {
    Book book = new Book(original + "\n" + echo);
    Span once = book.find(original);
    return book.echo(echo, once).faults(EchoCheck::check);
  }

  @ParameterizedTest
  @CsvSource({
    "one two, one  two",
    "one<br>two, one two",
    "one<BR / >two, one two",
    "one two, one<br/>two",
    "one | two, one two",
    "cost $5, cost \\$5",
    "R&amp;D, R&D",
    "R&amp;D, R&amp;D",
    "R&D, R&D"
  })
  void anEchoSaysTheSame(String original, String echo) {
    assertThat(repeat(original, echo)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "one two, one tow",
    "one two, one tw",
    "one, One",
    "one<b>two, one two",
    "one<br, one",
    "one<br x>two, onetwo",
    "a\\b, ab",
    "R&D, R&amp;amp;D"
  })
  void whatSaysSomethingElseIsNone(String original, String echo) {
    int start = original.length() + 1;
    assertThat(repeat(original, echo))
        .containsExactly(
            "UNFOUNDED "
                + start
                + "-"
                + (start + echo.length())
                + " this differs from the text that it repeats, by the ledger");
  }

  @Test
  void anEchoComesAfterItsOriginal() {
    Book book = new Book("one one");
    assertThat(book.echo("one", new Span(4, 7)).faults(EchoCheck::check))
        .containsExactly("UNFOUNDED 0-3 this comes before the text that it repeats, by the ledger");
    Book touching = new Book("oneone").text(0, "one").echo("one", new Span(0, 3));
    assertThat(touching.faults(EchoCheck::check)).isEmpty();
  }

  @Test
  void nothingRepeatsAnEcho() {
    Book book = new Book("one one one").text(0, "one").echo("one", new Span(0, 3));
    assertThat(book.echo("one", new Span(4, 7)).faults(EchoCheck::check))
        .containsExactly(
            "UNFOUNDED 8-11 this repeats, by the ledger, what is itself repeated text");
  }

  @Test
  void anEchoAmongTheOriginalIsOneToo() {
    Book book = new Book("a a a a b").text(0, "a");
    book.echo("a", new Span(0, 1));
    book.echo("a a", new Span(0, 3));
    assertThat(book.faults(EchoCheck::check))
        .containsExactly("UNFOUNDED 4-7 this repeats, by the ledger, what is itself repeated text");
  }

  @Test
  void whatStandsBesideTheOriginalDoesNotMatter() {
    Book book = new Book("x one one one").markup(MarkupKind.SIGNS, "x").text(0, "one");
    book.echo("one", new Span(2, 5)).echo("one", new Span(2, 5));
    assertThat(book.faults(EchoCheck::check)).isEmpty();
  }

  @Test
  void echoesOfSomethingElseDoNotMatter() {
    Book book = new Book("a a b b").text(0, "a").echo("a", new Span(0, 1)).text(1, "b");
    assertThat(book.echo("b", new Span(4, 5)).faults(EchoCheck::check)).isEmpty();
  }

  @Test
  void anAccountMayHaveAnyNumberOfEntries() {
    for (int entries = 63; entries < 66; entries++) {
      Book book = new Book("a".repeat(entries));
      for (int i = 0; i < entries; i++) {
        book.text(0, "a");
      }
      assertThat(book.faults(EchoCheck::check)).isEmpty();
    }
  }

  @Test
  void theLastEntriesAreLookedAtEvenIfBreaksTakeNoPlace() {
    Book book = new Book("one two three").text(0, "one");
    book.between(0, Coding.BREAK).text(0, "two").echo("three", new Span(0, 3));
    assertThat(book.faults(EchoCheck::check)).hasSize(1);
  }
}
