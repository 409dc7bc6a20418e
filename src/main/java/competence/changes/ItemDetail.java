package competence.changes;

import competence.diff.ItemPlace;
import competence.diff.TextPart.Origin;
import competence.inline.Inline;
import competence.model.Item;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A difference of an item besides its text and its place.
 *
 * @param before the old value; null if there was none
 * @param now the new value; null if there is none
 * @param isText whether the value is in the language of the framework
 */
record ItemDetail(String name, @Nullable String before, @Nullable String now, boolean isText) {
  /** The differences of an item that both editions have. */
  static List<ItemDetail> of(ItemPlace before, ItemPlace now, Edition old, Edition young) {
    List<ItemDetail> list = new ArrayList<>();
    Item was = before.item();
    Item is = now.item();
    list.add(new ItemDetail("id", was.id(), is.id(), false));
    list.add(new ItemDetail("kind", kind(was), kind(is), false));
    list.add(new ItemDetail("type", was.type(), is.type(), true));
    list.add(new ItemDetail("code", was.code(), is.code(), true));
    if (!Objects.equals(was.levels(), is.levels())) {
      list.add(new ItemDetail("level", level(was, old), level(is, young), true));
    }
    list.addAll(properties(was, is));
    list.add(new ItemDetail("note", was.note(), is.note(), true));
    if (Inline.plain(was.text()).equals(Inline.plain(is.text()))) {
      list.add(new ItemDetail("as written", was.text(), is.text(), true));
    }
    list.removeIf(detail -> Objects.equals(detail.before, detail.now));
    return list;
  }

  /** The details of an item that only one edition has. */
  static List<ItemDetail> of(ItemPlace place, Origin origin, Edition edition) {
    Item item = place.item();
    List<ItemDetail> list = new ArrayList<>();
    list.add(of("type", item.type(), origin));
    list.add(of("code", item.code(), origin));
    list.add(of("level", level(item, edition), origin));
    item.properties().forEach((name, value) -> list.add(of(property(name), value, origin)));
    list.add(of("note", item.note(), origin));
    list.removeIf(detail -> Objects.equals(detail.before, detail.now));
    return list;
  }

  /**
   * The properties that differ: first those of the new item, then those that only the old one has.
   */
  static List<ItemDetail> properties(Item was, Item is) {
    Set<String> names = new LinkedHashSet<>(is.properties().keySet());
    names.addAll(was.properties().keySet());
    List<ItemDetail> list = new ArrayList<>();
    for (String name : names) {
      String before = was.properties().get(name);
      String now = is.properties().get(name);
      if (!Objects.equals(before, now)) {
        list.add(new ItemDetail(property(name), before, now, true));
      }
    }
    return list;
  }

  private static String property(String name) {
    return "property " + name;
  }

  private static ItemDetail of(String name, @Nullable String value, Origin origin) {
    return origin == Origin.OLD
        ? new ItemDetail(name, value, null, true)
        : new ItemDetail(name, null, value, true);
  }

  private static String kind(Item item) {
    return item.kind().name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String level(Item item, Edition edition) {
    List<String> titles = item.levels().stream().map(edition::level).toList();
    return titles.isEmpty() ? null : String.join(", ", titles);
  }
}
