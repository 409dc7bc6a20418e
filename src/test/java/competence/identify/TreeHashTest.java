package competence.identify;

import static org.assertj.core.api.Assertions.assertThat;

import competence.RandomFrameworks;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TreeHashTest {
  private static final ItemDetails DETAILS =
      new ItemDetails("A1", List.of("l1", "l2"), "skill", Map.of("Strand", "Garden"), "Ask.");
  private static final Item SECOND = item("b", ItemDetails.NONE, List.of());

  @Test
  void everythingThatASourceSuppliesCounts() {
    String hash = hash(item("a", DETAILS, List.of(SECOND)));
    assertThat(
            List.of(
                hash(item("c", DETAILS, List.of(SECOND))),
                hash(item("a", DETAILS.withCode("A2"), List.of(SECOND))),
                hash(item("a", DETAILS.withLevel("l1"), List.of(SECOND))),
                hash(item("a", DETAILS.withType(null), List.of(SECOND))),
                hash(item("a", DETAILS.withProperties(Map.of("Strand", "Hive")), List.of(SECOND))),
                hash(item("a", DETAILS, List.of()), SECOND),
                hash(SECOND, item("a", DETAILS, List.of()))))
        .doesNotContain(hash)
        .doesNotHaveDuplicates();
  }

  @Test
  void whatPeopleAddBesideItDoesNotCount() {
    Item item = item("a", DETAILS, List.of(SECOND));
    assertThat(hash(item.with("other", item.items()).with(DETAILS.withNote(null))))
        .isEqualTo(hash(item));
  }

  @Test
  void differentTreesHaveDifferentHashes() {
    List<String> hashes =
        LongStream.range(0, 50).mapToObj(seed -> TreeHash.of(RandomFrameworks.of(seed))).toList();
    assertThat(hashes).doesNotHaveDuplicates().allMatch(hash -> hash.matches("[0-9a-f]{64}"));
  }

  private static Item item(String text, ItemDetails details, List<Item> items) {
    return new Item(ItemKind.STATEMENT, "", text, details, items, null);
  }

  private static String hash(Item... items) {
    return TreeHash.of(new Framework("f", "F", "en", null, Facts.NONE, List.of(items)));
  }
}
