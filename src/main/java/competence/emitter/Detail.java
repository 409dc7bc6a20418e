package competence.emitter;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The details of a framework beside the texts of its items and their order. Not every format can
 * carry all of them.
 */
public enum Detail {
  ID("the id"),
  TITLE("the title"),
  LANGUAGE("the language"),
  SOURCE("the source"),
  VERSION("the version"),
  DESCRIPTION("the description"),
  PUBLISHER("the publisher"),
  AUTHORS("1 author", "authors"),
  RIGHTS("the rights"),
  LICENSE("the license"),
  MODIFIED("the date of modification"),
  LEVELS("1 level", "levels"),
  KINDS("what is a heading"),
  MARKUP("1 text's emphasis or links", "texts' emphasis or links"),
  ITEM_IDS("1 item's id", "items' ids"),
  ITEM_CODES("1 item's code", "items' codes"),
  ITEM_LEVELS("1 item's level", "items' levels"),
  ITEM_TYPES("1 item's type", "items' types"),
  PROPERTIES("1 item's properties", "items' properties"),
  NOTES("1 note", "notes"),
  RETIRED("1 retired item", "retired items");

  private final String one;
  private final String many;

  Detail(String one, String many) {
    this.one = one;
    this.many = many;
  }

  Detail(String name) {
    this(name, name);
  }

  /** How many of this detail a framework has. */
  public int count(Framework framework) {
    Facts facts = framework.facts();
    return switch (this) {
      case ID, TITLE, LANGUAGE -> 1;
      case SOURCE -> one(framework.origin());
      case VERSION -> one(facts.version());
      case DESCRIPTION -> one(facts.description());
      case PUBLISHER -> one(facts.publisher());
      case AUTHORS -> facts.authors().size();
      case RIGHTS -> one(facts.rights());
      case LICENSE -> one(facts.license());
      case MODIFIED -> one(facts.modified());
      case LEVELS -> facts.levels().size();
      case KINDS -> framework.items().isEmpty() ? 0 : 1;
      case MARKUP -> (Inline.hasMarkup(framework.title()) ? 1 : 0) + items(framework);
      case ITEM_IDS, ITEM_CODES, ITEM_LEVELS, ITEM_TYPES, PROPERTIES, NOTES -> items(framework);
      case RETIRED -> framework.retired().size();
    };
  }

  private static int one(@Nullable Object value) {
    return value == null ? 0 : 1;
  }

  private int items(Framework framework) {
    int[] count = {0};
    Walk.over(framework.items(), (item, depth) -> count[0] += isOf(item) ? 1 : 0);
    return count[0];
  }

  private boolean isOf(Item item) {
    return switch (this) {
      case MARKUP -> Inline.hasMarkup(item.text());
      case ITEM_CODES -> item.code() != null;
      case ITEM_LEVELS -> !item.levels().isEmpty();
      case ITEM_TYPES -> item.type() != null;
      case PROPERTIES -> !item.properties().isEmpty();
      case NOTES -> item.note() != null;
      default -> true;
    };
  }

  /**
   * Reports in one note what an output leaves out; nothing if the framework has none of it.
   *
   * @param format the name of the output's format
   * @param details the details that the format cannot carry
   * @param written the framework that was written
   */
  public static void reportMissing(
      String format, Set<Detail> details, Framework written, Diagnostics diagnostics) {
    List<String> missing = new ArrayList<>();
    for (Detail detail : new TreeSet<>(details)) {
      int count = detail.count(written);
      if (count > 0) {
        missing.add(count == 1 ? detail.one : count + " " + detail.many);
      }
    }
    if (!missing.isEmpty()) {
      String message = format + " has no place for " + String.join(", ", missing);
      diagnostics.add(Code.EMIT101, null, message, "yaml and json carry all of it");
    }
  }
}
