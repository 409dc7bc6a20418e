package competence.identify;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.model.Framework;
import competence.model.Item;
import competence.model.TreeBuilder;
import competence.model.Walk;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives every item an id: the one it has, the one it had, or a new one made of its words. */
public final class Identifier {
  private Identifier() {}

  /**
   * Completes the ids of a tree. An item without one takes over the id of the previous tree's item
   * with the same text in the same place, and the note, level and type that people gave it there if
   * it has none of its own; otherwise its id is derived from its place.
   *
   * @param framework what was read
   * @param previous what an earlier compile gave; null if there was none
   * @param diagnostics takes a warning for each note, level or type that finds no item any more
   */
  public static Framework identify(
      Framework framework, @Nullable Framework previous, Diagnostics diagnostics) {
    Map<String, Item> before = byPlace(previous == null ? List.of() : previous.items());
    IdMaker ids = new IdMaker(Inline.plain(framework.title()));
    before.values().forEach(item -> ids.take(item.id()));
    Walk.over(framework.items(), (item, depth) -> ids.take(item.id()));
    Completion completion = new Completion(before, ids);
    Walk.over(framework.items(), completion);
    Framework whole = framework.withItems(completion.builder.finish());
    sayLost(before.values(), whole, diagnostics);
    return whole;
  }

  private static Map<String, Item> byPlace(List<Item> items) {
    Map<String, Item> found = new LinkedHashMap<>();
    Place place = new Place();
    Walk.over(
        items,
        new Walk.Visitor() {
          @Override
          public void enter(Item item, int depth) {
            found.put(Place.key(place.enter(item)), item.with(item.id(), List.of()));
          }

          @Override
          public void leave(Item item, int depth) {
            place.leave();
          }
        });
    return found;
  }

  /** A remark that another item makes now, as when the source has it in a column, is not lost. */
  private static void sayLost(Collection<Item> gone, Framework now, Diagnostics diagnostics) {
    Set<Remark> kept = new HashSet<>();
    Walk.over(now.items(), (item, depth) -> kept.add(Remark.of(item)));
    for (Item lost : gone) {
      if (!Remark.of(lost).equals(Remark.NONE) && !kept.contains(Remark.of(lost))) {
        diagnostics.add(
            Code.ID101,
            null,
            "the item "
                + lost.id()
                + " is gone from its place, and with it the note, level or type that it had",
            "give them to the item that took its place: the last edition still has them");
      }
    }
  }

  /** What people may have added to an item. */
  private record Remark(@Nullable String note, @Nullable String level, @Nullable String type) {
    static final Remark NONE = new Remark(null, null, null);

    static Remark of(Item item) {
      return new Remark(item.note(), item.level(), item.type());
    }
  }

  private static final class Completion implements Walk.Visitor {
    private final Map<String, Item> before;
    private final IdMaker ids;
    private final Place place = new Place();
    private final TreeBuilder builder = new TreeBuilder();

    Completion(Map<String, Item> before, IdMaker ids) {
      this.before = before;
      this.ids = ids;
    }

    @Override
    public void enter(Item item, int depth) {
      byte[] here = place.enter(item);
      if (!item.id().isEmpty()) {
        builder.open(item);
        return;
      }
      Item old = before.remove(Place.key(here));
      builder.open(
          old == null ? item.with(ids.make(item.kind(), here), List.of()) : takeOver(item, old));
    }

    @Override
    public void leave(Item item, int depth) {
      place.leave();
      builder.close();
    }

    private static Item takeOver(Item item, Item old) {
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
