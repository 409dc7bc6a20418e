package competence.identify;

import static org.assertj.core.api.Assertions.assertThat;

import competence.Edition;
import competence.Edition.Deed;
import competence.Thorough;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Retired;
import competence.model.Walk;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ids survive a thousand random edits, in frameworks with a known history. */
class EditionLawTest {
  private static final int SEEDS = Thorough.of(10);
  private static final int ITEMS = 2000;
  private static final int EDITS = 1000;

  /** The number of items of a kind, and how many kept their id. */
  private static final class Tally {
    private int all;
    private int kept;

    void add(boolean right) {
      all++;
      kept += right ? 1 : 0;
    }

    double share() {
      return all == 0 ? 1 : (double) kept / all;
    }

    @Override
    public String toString() {
      return kept + " of " + all;
    }
  }

  private final Tally unchanged = new Tally();
  private final Tally moved = new Tally();
  private final Tally reworded = new Tally();
  private final Tally rewordedAndMoved = new Tally();
  private final Tally retitled = new Tally();
  private final Tally precision = new Tally();
  private final Tally divided = new Tally();
  private int unclear;

  @Test
  void itemsKeepTheirIdsThroughAThousandEdits() {
    for (long seed = 0; seed < SEEDS; seed++) {
      edition(seed);
    }

    System.out.printf(
        "matching: %d editions of %d items, %d edits each; kept their ids: unchanged %s, moved %s,"
            + " reworded %s, reworded and moved %s, groups with another name %s; ids that were"
            + " carried over and are right %s; split or merged, and retired with what took their"
            + " place: %s; unclear %d%n",
        SEEDS,
        ITEMS,
        EDITS,
        unchanged,
        moved,
        reworded,
        rewordedAndMoved,
        retitled,
        precision,
        divided,
        unclear);
    assertThat(unchanged.share()).isEqualTo(1);
    assertThat(moved.share()).isEqualTo(1);
    assertThat(reworded.share()).isGreaterThanOrEqualTo(0.99);
    assertThat(precision.share()).isGreaterThanOrEqualTo(0.998);
    assertThat(divided.share()).isGreaterThanOrEqualTo(0.9);
  }

  private void edition(long seed) {
    Edition edition = new Edition(seed, ITEMS);
    Framework before = edition.framework(true);
    edition.edit(EDITS);
    Diagnostics diagnostics = new Diagnostics();
    Framework now = Identifier.identify(edition.framework(false), before, List.of(), diagnostics);

    unclear += (int) diagnostics.list().stream().filter(d -> d.code() == Code.ID103).count();
    Map<String, String> textsBefore = texts(before);
    List<Item> items = items(now);
    List<Edition.Node> nodes = edition.nodes();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      Edition.Node node = nodes.get(i);
      assertThat(ids.add(item.id())).as("seed %d: %s twice", seed, item.id()).isTrue();
      boolean right = isRight(item, node, textsBefore);
      count(node, right);
      if (textsBefore.containsKey(item.id())) {
        precision.add(right);
      }
    }
    checkRetired(now, ids, textsBefore, nodes);
  }

  /** Items with identical texts cannot be distinguished, and need not be. */
  private static boolean isRight(Item item, Edition.Node node, Map<String, String> before) {
    String id = node.id();
    return id != null
        && (item.id().equals(id)
            || (before.containsKey(item.id()) && before.get(item.id()).equals(before.get(id))));
  }

  private void count(Edition.Node node, boolean right) {
    Set<Deed> deeds = EnumSet.noneOf(Deed.class);
    deeds.addAll(node.deeds());
    if (node.id() == null) {
      return;
    }
    boolean wasMoved = deeds.remove(Deed.MOVED);
    if (deeds.isEmpty()) {
      (wasMoved ? moved : unchanged).add(right);
    } else if (deeds.contains(Deed.RETITLED)) {
      retitled.add(right);
    } else {
      (wasMoved ? rewordedAndMoved : reworded).add(right);
    }
  }

  private void checkRetired(
      Framework now, Set<String> ids, Map<String, String> before, List<Edition.Node> nodes) {
    Set<String> retired = new HashSet<>();
    for (Retired item : now.retired()) {
      assertThat(retired.add(item.id())).isTrue();
      assertThat(item.text()).isEqualTo(Inline.escape(before.getOrDefault(item.id(), "")));
      assertThat(ids).doesNotContain(item.id()).containsAll(item.replacedBy());
    }
    Set<String> all = new HashSet<>(ids);
    all.addAll(retired);
    assertThat(all).containsAll(before.keySet());
    Set<String> replacing = new HashSet<>();
    now.retired().forEach(item -> replacing.addAll(item.replacedBy()));
    List<Item> items = items(now);
    for (int i = 0; i < items.size(); i++) {
      if (nodes.get(i).deeds().contains(Deed.DIVIDED)) {
        divided.add(replacing.contains(items.get(i).id()));
      }
    }
  }

  private static Map<String, String> texts(Framework framework) {
    Map<String, String> texts = new HashMap<>();
    Walk.over(framework.items(), (item, depth) -> texts.put(item.id(), Inline.plain(item.text())));
    return texts;
  }

  private static List<Item> items(Framework framework) {
    List<Item> items = new ArrayList<>();
    Walk.over(framework.items(), (item, depth) -> items.add(item));
    return items;
  }
}
