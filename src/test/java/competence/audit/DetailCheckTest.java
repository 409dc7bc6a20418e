package competence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import competence.ledger.Coding;
import competence.ledger.Field;
import competence.ledger.Usage;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.Level;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DetailCheckTest {
  private static final int HEADER = Usage.Kept.FRAMEWORK;

  private static List<String> check(Book book, Framework tree) {
    return book.faults(account -> DetailCheck.check(account, tree, List.of()));
  }

  private static Framework tree(ItemDetails details) {
    Item item = Book.item("one").with(details);
    Framework tree = Book.tree("T", item);
    return tree.withFacts(
        tree.facts().withLevels(List.of(new Level("low", "Low"), new Level("high", "High"))));
  }

  private static ItemDetails levels(String... ids) {
    return ItemDetails.NONE.withLevels(List.of(ids));
  }

  private static ItemDetails property(String name, String value) {
    return ItemDetails.NONE.withProperties(Map.of(name, value));
  }

  @Test
  void itemsReferToLevelsInTheHeader() {
    Book book = new Book("T Low High one").title("T");
    book.keep(HEADER, Field.LEVEL, "Low", Coding.LITERAL);
    book.keep(HEADER, Field.LEVEL, "High", Coding.LITERAL).text(0, "one");
    assertThat(check(book, tree(levels("low", "high")))).isEmpty();
    assertThat(check(book, tree(levels("top"))))
        .containsExactly("INVENTED 0-1 the document does not have: top");
  }

  @Test
  void aLevelInACellOfTheItemIsItsTitleOrItsId() {
    Book book = new Book("T one Low").title("T").text(0, "one");
    book.keep(0, Field.LEVEL, "Low", Coding.LITERAL);
    assertThat(check(book, tree(levels("low")))).isEmpty();
    assertThat(check(book, tree(ItemDetails.NONE)))
        .containsExactly("LOST 0-1 the tree does not have: Low");
    assertThat(check(new Book("T one").title("T").text(0, "one"), tree(levels("low"))))
        .containsExactly("INVENTED 0-1 the document does not have: Low");
  }

  @Test
  void everyMarkGivesALevelAndHasTheFormOfAMark() {
    Book book = new Book("T Low one \u2713").title("T");
    book.keep(HEADER, Field.LEVEL, "Low", Coding.LITERAL).text(0, "one");
    book.keep(0, Field.MARK, "\u2713", Coding.LITERAL);
    assertThat(check(book, tree(levels("low")))).isEmpty();
    assertThat(check(book, tree(ItemDetails.NONE)))
        .containsExactly("LOST 0-1 the item has fewer levels than the document has marks");
    Book word = new Book("T Low one word").title("T");
    word.keep(HEADER, Field.LEVEL, "Low", Coding.LITERAL).text(0, "one");
    word.keep(0, Field.MARK, "word", Coding.LITERAL);
    assertThat(check(word, tree(levels("low"))))
        .containsExactly("UNFOUNDED 10-14 this is not a mark");
  }

  @Test
  void propertiesHaveTheirNamesFromTheHeaderAndTheirValuesFromTheItem() {
    Book book = new Book("T Place one field barn").title("T");
    book.keep(HEADER, Field.PROPERTY_NAME, "Place", Coding.LITERAL).text(0, "one");
    book.keep(0, Field.PROPERTY, "field", Coding.LITERAL);
    book.keep(0, Field.PROPERTY, "barn", Coding.LITERAL);
    assertThat(check(book, tree(property("Place", "field; barn")))).isEmpty();
    assertThat(check(book, tree(property("Place", "field"))))
        .containsExactly("LOST 0-1 the tree does not have: barn");
    assertThat(check(book, tree(property("Where", "field; barn"))))
        .containsExactlyInAnyOrder(
            "INVENTED 0-1 the document does not have: Where",
            "LOST - the tree does not refer to: Place");
    assertThat(check(book, tree(property("Place", "roof; barn"))))
        .contains("INVENTED 0-1 the document does not have: roof; barn");
  }

  @Test
  void aHeaderCellThatNothingRefersToIsLost() {
    Book book = new Book("T Place one").title("T");
    book.keep(HEADER, Field.PROPERTY_NAME, "Place", Coding.LITERAL).text(0, "one");
    assertThat(check(book, tree(ItemDetails.NONE)))
        .containsExactly("LOST - the tree does not refer to: Place");
  }
}
