package competence.map;

import competence.inline.Inline;
import competence.map.Chart.Box;
import competence.map.Chart.Column;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import competence.present.FrameworkView;
import competence.present.PageWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the map of a framework: its top items are the columns, their sub-items the boxes.
 *
 * @param checklist the address of the checklist, for links; null if there is none
 */
public record FrameworkMap(FrameworkView shown, PageWords words, @Nullable String checklist) {
  private static final String DASH = " \u2013 ";

  /** The items whose texts are on the map, in reading order: all others are below its boxes. */
  public static List<Item> drawn(FrameworkView shown) {
    List<Item> drawn = new ArrayList<>(inTitle(shown));
    for (Item column : top(shown)) {
      drawn.add(column);
      drawn.addAll(column.items());
    }
    return drawn;
  }

  /** A framework as one column of a map that has several, with its top items as boxes. */
  public static Column column(FrameworkView shown, PageWords words, String checklist) {
    FrameworkMap map = new FrameworkMap(shown, words, checklist);
    List<Box> boxes = top(shown).stream().map(map::box).toList();
    String title = map.title();
    return new Column(title, title, shown.framework().language(), checklist, boxes);
  }

  /** The number of competences below some items, including those that were cut off. */
  private int competences(List<Item> items) {
    int[] count = {0};
    Walk.over(items, (item, depth) -> count[0] += item.isLeaf() ? 1 : shown.parts(item));
    return count[0];
  }

  /** The whole map. */
  public Chart chart() {
    Framework framework = shown.framework();
    String title = title();
    List<Column> columns = columns(title);
    int boxes = columns.stream().mapToInt(column -> column.boxes().size()).sum();
    String summary =
        String.join(
            " \u00B7 ",
            words.get("map.kind"),
            words.count("map.columns", columns.size()),
            words.count("map.boxes", boxes),
            words.count("count", competences(framework.items())));
    String name = title + DASH + words.get("map.kind");
    return new Chart(title, name, summary, framework.language(), words.language(), columns);
  }

  /** The items of the columns. */
  private static List<Item> top(FrameworkView shown) {
    List<Item> above = inTitle(shown);
    return above.isEmpty() ? shown.framework().items() : above.get(above.size() - 1).items();
  }

  /**
   * The items above the columns: a single item at the top with sub-items that have sub-items, and
   * so on downwards.
   */
  public static List<Item> inTitle(FrameworkView shown) {
    List<Item> above = new ArrayList<>();
    List<Item> top = shown.framework().items();
    while (top.size() == 1
        && top.get(0).items().stream().anyMatch(below -> !below.items().isEmpty())) {
      above.add(top.get(0));
      top = top.get(0).items();
    }
    return above;
  }

  /** The title of the framework, and the texts of the items above the columns. */
  private String title() {
    StringBuilder title = new StringBuilder(Inline.plain(shown.framework().title()));
    inTitle(shown).forEach(item -> title.append(DASH).append(text(item)));
    return title.toString();
  }

  /** Consecutive items without sub-items share a column. */
  private List<Column> columns(String title) {
    List<Column> columns = new ArrayList<>();
    List<Box> single = new ArrayList<>();
    for (Item item : top(shown)) {
      if (item.items().isEmpty()) {
        single.add(box(item));
        continue;
      }
      addSingle(single, words.get("map.others"), columns);
      String text = text(item);
      List<Box> boxes = item.items().stream().map(this::box).toList();
      columns.add(new Column(text, text, shown.framework().language(), link(item), boxes));
    }
    addSingle(single, columns.isEmpty() ? title : words.get("map.others"), columns);
    return columns;
  }

  private void addSingle(List<Box> single, String name, List<Column> columns) {
    if (!single.isEmpty()) {
      columns.add(new Column("", name, shown.framework().language(), null, single));
      single.clear();
    }
  }

  /** The box of an item, with the number of competences below it unless it is one itself. */
  private Box box(Item item) {
    int parts = shown.parts(item);
    int below = parts > 0 ? parts : competences(item.items());
    String count = item.isLeaf() && parts == 0 ? "" : words.count("count", below);
    return new Box(text(item), count, link(item));
  }

  private @Nullable String link(Item item) {
    return checklist == null ? null : checklist + "#" + item.id();
  }

  private String text(Item item) {
    String number = shown.number(item);
    String label = shown.label(item);
    return (number == null ? "" : number + " ")
        + (label == null ? "" : label + " ")
        + Inline.plain(item.text());
  }
}
