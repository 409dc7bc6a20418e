package competence.identify;

import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.match.IndexedTree;
import competence.match.Matcher;
import competence.match.Matching;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Origin;
import competence.model.Retired;
import competence.model.TreeBuilder;
import competence.model.TreeOrder;
import competence.model.Walk;
import competence.profile.Profile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each item an id: its own, that of its partner in the previous edition, or a new one. */
public final class Identifier {
  /** At least one statement in so many is the same in two editions of one framework. */
  private static final int SHARE = 4;

  private Identifier() {}

  /**
   * Adds the missing ids of a tree. An item without one gets the id of its partner in the previous
   * edition, if {@link Matcher} finds a clear one, and the partner's levels, type, properties and
   * note if it has none. Other items get an id derived from their words. Removed items become
   * retired items, so that no id is ever used for another item.
   *
   * @param previous the previous edition; null if there is none
   * @param diagnostics receives guesses, unclear matches and losses
   */
  public static Framework identify(
      Framework framework,
      @Nullable Framework previous,
      List<Profile.Keep> keeps,
      Diagnostics diagnostics) {
    if (previous == null && isComplete(framework.items())) {
      return framework;
    }
    IndexedTree now = IndexedTree.of(framework.items());
    IndexedTree before = IndexedTree.of(previous == null ? List.of() : previous.items());
    List<Retired> retired = previous == null ? List.of() : previous.retired();
    KnownMatches known = KnownMatches.of(before, now, retired, keeps, diagnostics);
    Matching matching = Matcher.match(before, now, known.pairs());
    IdMaker ids = new IdMaker(Inline.plain(framework.title()));
    Map<Integer, Item> partners = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      ids.take(before.item(i).id());
      if (matching.nowOf(i) != IndexedTree.NONE) {
        partners.put(matching.nowOf(i), before.item(i));
      }
    }
    retired.forEach(item -> ids.take(item.id()));
    framework.retired().forEach(item -> ids.take(item.id()));
    Walk.over(framework.items(), (item, depth) -> ids.take(item.id()));
    Completion completion = new Completion(partners, known.revived(), ids);
    Walk.over(framework.items(), completion);
    Framework whole = framework.withItems(completion.builder.finish());
    IndexedTree finished = IndexedTree.of(whole.items());
    new IdFindings(matching, finished, diagnostics).report(retired);
    return whole.withRetired(
        RetiredItems.of(framework.retired(), retired, matching, finished, known.revived()));
  }

  private static boolean isComplete(List<Item> items) {
    TreeOrder all = new TreeOrder(items);
    while (all.hasNext()) {
      if (all.next().id().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a tree may be a new edition of a framework: both have the same title, come from a file
   * of the same name, or share a good part of their statements.
   *
   * @param file the name of the file of the new tree
   */
  public static boolean areEditions(Framework previous, Framework now, String file) {
    Origin origin = previous.origin();
    return Inline.plain(previous.title()).equals(Inline.plain(now.title()))
        || (origin != null && origin.file().equals(file))
        || shareStatements(previous.items(), now.items());
  }

  private static boolean shareStatements(List<Item> previous, List<Item> now) {
    Set<String> before = statements(previous);
    Set<String> after = statements(now);
    int fewer = Math.min(before.size(), after.size());
    after.retainAll(before);
    return fewer > 0 && after.size() * SHARE >= fewer;
  }

  private static Set<String> statements(List<Item> items) {
    Set<String> texts = new HashSet<>();
    Walk.over(
        items,
        (item, depth) -> {
          if (item.isLeaf()) {
            texts.add(Inline.plain(item.text()));
          }
        });
    return texts;
  }

  private static final class Completion implements Walk.Visitor {
    private final Map<Integer, Item> partners;
    private final Map<Integer, String> revived;
    private final IdMaker ids;
    private final TreeBuilder builder = new TreeBuilder();
    private int number;

    Completion(Map<Integer, Item> partners, Map<Integer, String> revived, IdMaker ids) {
      this.partners = partners;
      this.revived = revived;
      this.ids = ids;
    }

    @Override
    public void enter(Item item, int depth) {
      ids.enter(item);
      Item partner = partners.get(number);
      Item whole = partner == null ? item : complete(item, partner);
      String id = revived.getOrDefault(number, whole.id());
      builder.open(whole.with(id.isEmpty() ? ids.make(item.kind()) : id, List.of()));
      number++;
    }

    @Override
    public void leave(Item item, int depth) {
      ids.leave();
      builder.close();
    }

    /**
     * An item with its own id was written by a person, who may have removed something on purpose.
     */
    private static Item complete(Item item, Item old) {
      if (!item.id().isEmpty()) {
        return item;
      }
      return item.with(old.id(), List.of()).with(item.details().or(old.details()));
    }
  }
}
