package competence.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A competence framework: a title, some facts about it, and a tree of items.
 *
 * @param id a slug; empty if it has none yet
 * @param title one line of inline CommonMark, as in {@link Item#text}
 * @param language a BCP 47 tag ("en", "de-AT")
 * @param origin the document that it was read from; null if it was written as YAML or JSON
 * @param facts other facts about it
 * @param items the items at the top of the tree
 * @param retired removed items of earlier editions, in the order of their removal
 */
public record Framework(
    String id,
    String title,
    String language,
    @Nullable Origin origin,
    Facts facts,
    List<Item> items,
    List<Retired> retired) {
  /** The name and version of the canonical format, in YAML and JSON. */
  public static final String FORMAT = "competence/1";

  public Framework {
    items = List.copyOf(items);
    retired = List.copyOf(retired);
  }

  /** A framework without retired items. */
  public Framework(
      String id,
      String title,
      String language,
      @Nullable Origin origin,
      Facts facts,
      List<Item> items) {
    this(id, title, language, origin, facts, items, List.of());
  }

  /** The same framework with other items. */
  public Framework withItems(List<Item> newItems) {
    return new Framework(id, title, language, origin, facts, newItems, retired);
  }

  /** The same framework with another id. */
  public Framework withId(String newId) {
    return new Framework(newId, title, language, origin, facts, items, retired);
  }

  /** The same framework with another origin. */
  public Framework withOrigin(@Nullable Origin newOrigin) {
    return new Framework(id, title, language, newOrigin, facts, items, retired);
  }

  /** The same framework with other facts. */
  public Framework withFacts(Facts newFacts) {
    return new Framework(id, title, language, origin, newFacts, items, retired);
  }

  /** The same framework with another language. */
  public Framework withLanguage(String newLanguage) {
    return new Framework(id, title, newLanguage, origin, facts, items, retired);
  }

  /** The same framework with other retired items. */
  public Framework withRetired(List<Retired> newRetired) {
    return new Framework(id, title, language, origin, facts, items, newRetired);
  }
}
