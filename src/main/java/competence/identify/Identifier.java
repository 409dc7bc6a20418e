package competence.identify;

import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.match.IndexedTree;
import competence.match.Matcher;
import competence.match.Matching;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Retired;
import competence.model.TreeBuilder;
import competence.model.TreeOrder;
import competence.model.Walk;
import competence.outline.Profile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives every item an id: the one it has, the one it had, or a new one made of its words. */
public final class Identifier {
  private Identifier() {}

  /**
   * Completes the ids of a tree. An item without one takes over the id of the earlier item that it
   * is, if that is clear ({@link Matcher} says how), and the note, level and type that people gave
   * it there if it has none of its own; otherwise its id is derived from its place. What is gone is
   * kept among the retired items, so that no id is ever given again.
   *
   * @param framework what was read
   * @param previous what an earlier compile gave; null if there was none
   * @param keeps what somebody decided about single ids
   * @param diagnostics takes what was guessed, what is not clear, and what was lost
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
    List<Retired> gone = previous == null ? List.of() : previous.retired();
    Known known = Known.of(before, now, gone, keeps, diagnostics);
    Matching matching = Matcher.match(before, now, known.pairs());
    Map<Integer, Item> old = new HashMap<>();
    IdMaker ids = new IdMaker(Inline.plain(framework.title()));
    for (int i = 0; i < before.size(); i++) {
      ids.take(before.item(i).id());
      if (matching.nowOf(i) != IndexedTree.NONE) {
        old.put(matching.nowOf(i), before.item(i));
      }
    }
    gone.forEach(item -> ids.take(item.id()));
    framework.retired().forEach(item -> ids.take(item.id()));
    Walk.over(framework.items(), (item, depth) -> ids.take(item.id()));
    Completion completion = new Completion(old, known.revived(), ids);
    Walk.over(framework.items(), completion);
    Framework whole = framework.withItems(completion.builder.finish());
    IndexedTree finished = IndexedTree.of(whole.items());
    IdFindings findings = new IdFindings(matching, finished, diagnostics);
    findings.report();
    findings.sayReturned(gone);
    return whole.withRetired(
        Retirement.of(framework.retired(), gone, matching, finished, known.revived()));
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

  private static final class Completion implements Walk.Visitor {
    private final Map<Integer, Item> old;
    private final Map<Integer, String> revived;
    private final IdMaker ids;
    private final Place place = new Place();
    private final TreeBuilder builder = new TreeBuilder();
    private int number;

    Completion(Map<Integer, Item> old, Map<Integer, String> revived, IdMaker ids) {
      this.old = old;
      this.revived = revived;
      this.ids = ids;
    }

    @Override
    public void enter(Item item, int depth) {
      byte[] here = place.enter(item);
      Item partner = old.get(number);
      Item whole = partner == null ? item : takeOver(item, partner);
      String id = revived.getOrDefault(number, whole.id());
      builder.open(whole.with(id.isEmpty() ? ids.make(item.kind(), here) : id, List.of()));
      number++;
    }

    @Override
    public void leave(Item item, int depth) {
      place.leave();
      builder.close();
    }

    /**
     * An item with an id of its own is one that somebody wrote, who may have taken something out.
     */
    private static Item takeOver(Item item, Item old) {
      if (!item.id().isEmpty()) {
        return item;
      }
      return new Item(
          item.kind(),
          old.id(),
          item.text(),
          item.code(),
          item.level() == null ? old.level() : item.level(),
          item.type() == null ? old.type() : item.type(),
          item.note() == null ? old.note() : item.note(),
          List.of(),
          item.span());
    }
  }
}
