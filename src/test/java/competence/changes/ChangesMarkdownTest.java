package competence.changes;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diff.Diff;
import competence.diff.Difference;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangesMarkdownTest {
  private static final Pattern LEFT_OUT = Pattern.compile("\\*\\*(\\d+) more changes\\*\\*");

  private static Item item(String id, String text) {
    return new Item(ItemKind.STATEMENT, id, text, ItemDetails.NONE, List.of(), null);
  }

  private static Framework framework(List<Item> items) {
    return new Framework("f", "A framework", "en", null, Facts.NONE, items);
  }

  private static String written(List<Item> before, List<Item> now) {
    return Written.markdown(framework(before), framework(now));
  }

  private static String words(String word, int count) {
    return String.join(" ", IntStream.range(0, count).mapToObj(i -> word + i).toList());
  }

  @Test
  void fitsIntoACommentAndCountsTheRest() {
    List<Item> items =
        IntStream.range(0, 5000).mapToObj(i -> item("s" + i, words("w" + i, 8))).toList();
    String markdown = written(List.of(), items);
    assertThat(markdown.length()).isLessThan(65_536);
    Matcher leftOut = LEFT_OUT.matcher(markdown);
    assertThat(leftOut.find()).isTrue();
    long shown = markdown.lines().filter(line -> line.startsWith("- ")).count();
    assertThat(shown).isGreaterThan(100);
    assertThat(Integer.parseInt(leftOut.group(1)) + shown).isEqualTo(5000);
    assertThat(markdown).endsWith("`competence diff OLD NEW --to html` shows all.\n");
  }

  @Test
  void leavesNothingOutOfASmallOne() {
    List<Item> items =
        IntStream.range(0, 100).mapToObj(i -> item("s" + i, words("w" + i, 8))).toList();
    assertThat(written(List.of(), items)).doesNotContain("did not fit");
  }

  @Test
  void shortensUnchangedTextBetweenChangedWords() {
    String middle = words("same", 60);
    String markdown =
        written(
            List.of(item("s1", "first " + middle + " last")),
            List.of(item("s1", "foremost " + middle + " latest")));
    assertThat(markdown)
        .contains("<del>first</del><ins>foremost</ins> same0 same1 ")
        .contains(" \u2026 ")
        .contains(" same59 <del>last</del><ins>latest</ins> <code>s1</code>")
        .doesNotContain("same30");
  }

  @Test
  void boundsASingleChange() {
    List<Item> before = new ArrayList<>();
    List<Item> now = new ArrayList<>();
    before.add(item("s1", words("a b", 3000)));
    now.add(item("s1", words("a c", 3000)));
    assertThat(written(before, now)).hasSizeLessThan(10_000).contains("<code>s1</code>");
  }

  @Test
  void boundsAChangeOfManyPieces() {
    String before = words("same old", 190);
    String now = words("same new", 190);
    assertThat(written(List.of(item("s1", before)), List.of(item("s1", now))))
        .contains("**1** reworded (too long to show)");
  }

  @Test
  void saysWhenNothingIsDifferent() {
    List<Item> items = List.of(item("s1", "An ability to rest"));
    assertThat(written(items, items)).endsWith("\nThere are no differences.\n");
  }

  @Test
  void isTheSameEachTime() {
    Difference difference =
        Diff.between(framework(List.of(item("a", "one"))), framework(List.of(item("b", "two"))));
    assertThat(Written.by(new ChangesMarkdown(), difference))
        .isEqualTo(Written.by(new ChangesMarkdown(), difference));
  }
}
