package competence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import competence.ledger.Coding;
import competence.ledger.Field;
import competence.ledger.MarkupKind;
import competence.ledger.Usage;
import competence.model.Facts;
import competence.model.Framework;
import competence.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TreeTextCheckTest {
  private static List<String> check(Book book, Framework tree) {
    return book.faults(account -> TreeTextCheck.check(account, tree));
  }

  /** With the check of the header cells that items without a text of their own refer to. */
  private static List<String> checkAll(Book book, Framework tree) {
    return book.faults(
        account -> DetailCheck.check(account, tree, TreeTextCheck.check(account, tree)));
  }

  @Test
  void itemsMayHaveTheTextOfAHeaderCell() {
    Book book = new Book("T Knows one two").title("T");
    book.keep(Usage.Kept.FRAMEWORK, Field.PROPERTY_NAME, "Knows", Coding.LITERAL);
    book.text(1, "one").text(3, "two");
    Framework tree =
        Book.tree("T", Book.item("Knows"), Book.item("one"), Book.item("Knows"), Book.item("two"));
    assertThat(checkAll(book, tree)).isEmpty();
    assertThat(
            checkAll(
                book,
                Book.tree(
                    "T", Book.item("Does"), Book.item("one"), Book.item("x"), Book.item("two"))))
        .containsExactlyInAnyOrder(
            "INVENTED 0-1 the document does not have: Does",
            "INVENTED 0-1 the document does not have: x",
            "LOST - the tree does not refer to: Knows");
  }

  @Test
  void textsAreWhatTheirStretchesSay() {
    Book book = new Book("T\none <b>two</b> & three\nfour").title("T").text(0, "one");
    book.markup(MarkupKind.TAG, "<b>").text(0, "two").markup(MarkupKind.TAG, "</b>");
    book.text(0, "& three").text(1, "four");
    Framework tree = Book.tree("T", Book.item("one **two** & three", Book.item("four")));
    assertThat(check(book, tree)).isEmpty();
  }

  @Test
  void whatIsDifferentIsLostAndInvented() {
    Book book = new Book("T one").title("T").text(0, "one");
    assertThat(check(book, Book.tree("T", Book.item("won"))))
        .containsExactly(
            "INVENTED 0-1 the document does not have: won", "LOST 0-1 the tree does not have: one");
    assertThat(check(book, Book.tree("U", Book.item("one"))))
        .containsExactly(
            "INVENTED - the document does not have: U", "LOST - the tree does not have: T");
  }

  @Test
  void whatHasNoStretchIsInvented() {
    Book book = new Book("T").title("T");
    assertThat(checkAll(book, Book.tree("T", Book.item("one"))))
        .containsExactly("INVENTED 0-1 the document does not have: one");
    assertThat(check(new Book("T"), Book.tree("T")))
        .containsExactly("INVENTED - the document does not have: T");
  }

  @Test
  void whatHasNoItemIsLost() {
    Book book = new Book("T one two").title("T").text(0, "one").text(1, "two");
    assertThat(check(book, Book.tree("T", Book.item("one"))))
        .containsExactly("LOST 6-9 the tree has no item for this");
    Book more = new Book("T one two").title("T").text(0, "one").text(0, "two");
    assertThat(check(more, Book.tree("T", Book.item("one")))).hasSize(2);
  }

  @Test
  void entriesThatAreOfNoTextStandBetween() {
    Book book = new Book("- T - one").markup(MarkupKind.BULLET, "-").title("T");
    book.markup(MarkupKind.BULLET, "-").text(0, "one");
    assertThat(check(book, Book.tree("T", Book.item("one")))).isEmpty();
  }

  @Test
  void aTitleThatIsMadeUpNeedsNoEntry() {
    Book book = new Book("one").text(0, "one");
    book.ledger.makeUpTitle();
    assertThat(check(book, Book.tree("a", Book.item("one")))).isEmpty();
    Book titled = new Book("T one").title("T").text(0, "one");
    titled.ledger.makeUpTitle();
    assertThat(check(titled, Book.tree("T", Book.item("one"))))
        .containsExactly("LOST - the tree does not have: T");
  }

  @ParameterizedTest
  @EnumSource(
      value = Field.class,
      names = {"VERSION", "DESCRIPTION", "PUBLISHER", "AUTHOR", "RIGHTS", "LICENSE", "MODIFIED"})
  void factsAreWhatTheDocumentSays(Field field) {
    Book book =
        new Book("T fact").title("T").keep(Usage.Kept.FRAMEWORK, field, "fact", Coding.LITERAL);
    assertThat(check(book, Book.tree("T").withFacts(facts(field, "fact")))).isEmpty();
    assertThat(check(book, Book.tree("T").withFacts(facts(field, "fib")))).hasSize(2);
    assertThat(check(book, Book.tree("T"))).containsExactly("LOST - the tree does not have: fact");
    assertThat(check(new Book("T").title("T"), Book.tree("T").withFacts(facts(field, "fact"))))
        .containsExactly("INVENTED - the document does not have: fact");
  }

  private static Facts facts(Field field, String value) {
    return new Facts(
        field == Field.VERSION ? value : null,
        field == Field.DESCRIPTION ? value : null,
        field == Field.PUBLISHER ? value : null,
        field == Field.AUTHOR ? List.of(value) : List.of(),
        field == Field.RIGHTS ? value : null,
        field == Field.LICENSE ? value : null,
        field == Field.MODIFIED ? value : null,
        List.of());
  }

  @Test
  void theLanguageIsWhatTheDocumentSaysIfItDoes() {
    Book book = new Book("T en").title("T");
    book.keep(Usage.Kept.FRAMEWORK, Field.LANGUAGE, "en", Coding.LITERAL);
    assertThat(check(book, Book.tree("T"))).isEmpty();
    assertThat(check(book, Book.tree("T").withLanguage("de")))
        .containsExactly(
            "INVENTED - the document does not have: de", "LOST - the tree does not have: en");
  }

  @ParameterizedTest
  @EnumSource(
      value = Field.class,
      names = {"CODE", "TYPE", "NOTE"})
  void fieldsOfItemsAreToo(Field field) {
    Book book = new Book("T one x").title("T").text(0, "one");
    book.keep(0, field, "x", Coding.LITERAL);
    Framework right =
        Book.tree(
            "T",
            Book.item(
                "one",
                field == Field.CODE ? "x" : null,
                null,
                field == Field.TYPE ? "x" : null,
                field == Field.NOTE ? "x" : null));
    assertThat(check(book, right)).isEmpty();
    assertThat(check(book, Book.tree("T", Book.item("one"))))
        .containsExactly("LOST 0-1 the tree does not have: x");
    assertThat(check(new Book("T one").title("T").text(0, "one"), right))
        .containsExactly("INVENTED 0-1 the document does not have: x");
  }

  @Test
  void itemsStandInTheOrderOfTheDocument() {
    Book book = new Book("T one two three").title("T").back();
    book.find("one");
    book.text(0, "two").back().text(1, "one");
    book.find("two");
    book.text(2, "three");
    Framework tree = Book.tree("T", Book.item("two"), Book.item("one"), Book.item("three"));
    assertThat(check(book, tree))
        .containsExactly("UNFOUNDED 2-5 this is later in the tree than in the document");
    book.ledger.move(new Span(2, 5), "a reason");
    assertThat(check(book, tree)).isEmpty();
  }

  @Test
  void orderIsThatOfAllItemsBefore() {
    Book book = new Book("T a b c").title("T");
    book.find("b");
    book.text(0, "c").back().text(1, "a").text(2, "b");
    Framework tree = Book.tree("T", Book.item("c"), Book.item("a"), Book.item("b"));
    assertThat(check(book, tree)).hasSize(2);
  }

  @Test
  void anItemWithoutStretchesIsNotOutOfOrder() {
    Book book = new Book("T one").title("T").text(0, "one");
    assertThat(checkAll(book, Book.tree("T", Book.item("one"), Book.item("two"))))
        .containsExactly("INVENTED 0-1 the document does not have: two");
  }

  @Test
  void whiteSpaceIsWhereTheDocumentHasIt() {
    Framework apart = Book.tree("T", Book.item("one two"));
    Framework together = Book.tree("T", Book.item("onetwo"));
    Book tag = new Book("T one<b>two").title("T").text(0, "one");
    tag.markup(MarkupKind.TAG, "<b>").text(0, "two");
    assertThat(check(tag, together)).isEmpty();
    assertThat(check(tag, apart)).hasSize(2);
    for (String content : List.of("T one <b>two", "T one<b> two")) {
      Book spaced = new Book(content).title("T").text(0, "one");
      spaced.markup(MarkupKind.TAG, "<b>").text(0, "two");
      assertThat(check(spaced, apart)).as(content).isEmpty();
      assertThat(check(spaced, together)).as(content).hasSize(2);
    }
    Book inside = new Book("T one<b x>two").title("T").text(0, "one");
    inside.markup(MarkupKind.TAG, "<b x>").text(0, "two");
    assertThat(check(inside, together)).isEmpty();
  }

  @Test
  void whiteSpaceThatIsDroppedSeparatesNoWords() {
    Book book = new Book("T ( <b>two").title("T").text(0, "(");
    book.use(" ", new Usage.Dropped("space beside a tag")).markup(MarkupKind.TAG, "<b>");
    book.text(0, "two");
    assertThat(check(book, Book.tree("T", Book.item("(two")))).isEmpty();
  }

  @Test
  void aReferenceToWhiteSpaceSeparatesWords() {
    Book book = new Book("T one<b>&nbsp;</b>two").title("T").text(0, "one");
    book.markup(MarkupKind.TAG, "<b>").markup(MarkupKind.BLANK, "&nbsp;");
    book.markup(MarkupKind.TAG, "</b>").text(0, "two");
    assertThat(check(book, Book.tree("T", Book.item("one two")))).isEmpty();
    assertThat(check(book, Book.tree("T", Book.item("onetwo")))).hasSize(2);
  }

  @Test
  void breaksAndJointsSpeak() {
    Book line = new Book("T one/two").title("T").text(0, "one").between(0, Coding.BREAK);
    line.markup(MarkupKind.SIGNS, "/").text(0, "two");
    assertThat(check(line, Book.tree("T", Book.item("one two")))).isEmpty();
    Book bar = new Book("T one two").title("T").text(0, "one").between(0, Coding.JOINT);
    bar.text(0, "two");
    assertThat(check(bar, Book.tree("T", Book.item("one | two")))).isEmpty();
    assertThat(check(bar, Book.tree("T", Book.item("one two")))).hasSize(2);
  }
}
