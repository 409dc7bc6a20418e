package competence.changes;

import competence.diff.Place;
import competence.diff.Stretch.Origin;
import competence.inline.Inline;
import competence.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is different about an item besides its text and its place. */
final class Traits {
  /**
   * Something about an item that is another in each edition.
   *
   * @param name what it is called
   * @param before what it was; null if nothing was said
   * @param now what it is; null if nothing is said
   * @param isText whether it is in the language of the framework
   */
  record Trait(String name, @Nullable String before, @Nullable String now, boolean isText) {}

  private final List<Trait> list = new ArrayList<>();

  private Traits() {}

  /** What is different about an item that both editions have. */
  static List<Trait> of(Place before, Place now, Edition old, Edition young) {
    Traits traits = new Traits();
    Item was = before.item();
    Item is = now.item();
    traits.add("id", was.id(), is.id(), false);
    traits.add("kind", kind(was), kind(is), false);
    traits.add("type", was.type(), is.type(), true);
    traits.add("code", was.code(), is.code(), true);
    if (!Objects.equals(was.level(), is.level())) {
      traits.add("level", level(was, old), level(is, young), true);
    }
    traits.add("note", was.note(), is.note(), true);
    if (Inline.plain(was.text()).equals(Inline.plain(is.text()))) {
      traits.add("as written", was.text(), is.text(), true);
    }
    return traits.list;
  }

  /** All that is said of an item that only one edition has. */
  static List<Trait> of(Place place, Origin origin, Edition edition) {
    Traits traits = new Traits();
    Item item = place.item();
    traits.add("type", item.type(), origin);
    traits.add("code", item.code(), origin);
    traits.add("level", level(item, edition), origin);
    traits.add("note", item.note(), origin);
    return traits.list;
  }

  private void add(String name, @Nullable String value, Origin origin) {
    add(name, origin == Origin.OLD ? value : null, origin == Origin.OLD ? null : value, true);
  }

  private void add(String name, @Nullable String before, @Nullable String now, boolean isText) {
    if (!Objects.equals(before, now)) {
      list.add(new Trait(name, before, now, isText));
    }
  }

  private static String kind(Item item) {
    return item.kind().name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String level(Item item, Edition edition) {
    String level = item.level();
    return level == null ? null : edition.level(level);
  }
}
