package competence.changes;

import competence.diff.Change;
import competence.diff.ItemPlace;
import competence.inline.Inline;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Level;
import competence.model.Numbering;
import competence.model.Walk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One edition of a framework, with its items by their ids. */
final class Edition {
  private static final int LONGEST_STEP = 80;
  private static final int MOST_STEPS = 5;
  private static final String STEP = " \u203A ";

  /**
   * An item in the edition.
   *
   * @param number its number in the edition; null for a stem
   * @param top the item at the top of the tree that is its ancestor or the item itself
   */
  record Entry(Item item, @Nullable String number, Item top) {
    String text() {
      return Inline.plain(item.text());
    }
  }

  /**
   * The place of an item that was moved, for people.
   *
   * @param path its ancestors; empty at the top; null if they are the same in both editions
   * @param after the sibling before it; null if there is none
   */
  record Location(@Nullable String path, @Nullable String after) {}

  private final Framework framework;
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, String> levels = new HashMap<>();

  Edition(Framework framework) {
    this.framework = framework;
    for (Level level : framework.facts().levels()) {
      levels.putIfAbsent(level.id(), level.title());
    }
    Numbering numbering = new Numbering();
    Walk.over(
        framework.items(),
        new Walk.Visitor() {
          private @Nullable Item top;

          @Override
          public void enter(Item item, int depth) {
            Item above = depth == 1 || top == null ? item : top;
            top = above;
            entries.put(item.id(), new Entry(item, numbering.enter(item), above));
          }

          @Override
          public void leave(Item item, int depth) {
            numbering.leave(item);
          }
        });
  }

  Framework framework() {
    return framework;
  }

  int size() {
    return entries.size();
  }

  @Nullable Entry find(@Nullable String id) {
    return id == null ? null : entries.get(id);
  }

  String level(String id) {
    return levels.getOrDefault(id, id);
  }

  Location location(ItemPlace place, Change change) {
    ItemPlace old = change.before();
    ItemPlace young = change.now();
    boolean sameList = old != null && young != null && Objects.equals(old.parent(), young.parent());
    Entry after = find(place.after());
    return new Location(
        sameList ? null : path(place.path()),
        after == null ? null : ShortText.of(after.text(), LONGEST_STEP));
  }

  /** The texts of a path on one line, from the top; the middle of a long path is left out. */
  static String path(List<String> texts) {
    if (texts.size() > MOST_STEPS) {
      int tail = texts.size() - MOST_STEPS + 2;
      String end = path(texts.subList(tail, texts.size()));
      return path(texts.subList(0, 1)) + STEP + ShortText.ELLIPSIS + STEP + end;
    }
    return texts.stream()
        .map(text -> ShortText.of(text, LONGEST_STEP))
        .collect(Collectors.joining(STEP));
  }
}
