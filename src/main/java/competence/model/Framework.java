package competence.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A competence framework: a title, some facts about it, and a tree of items.
 *
 * @param id its identity, a slug; empty until one has been given
 * @param title one line of CommonMark inline, as in {@link Item#text}
 * @param language a BCP 47 tag ("en", "de-AT")
 * @param origin the document it was read from; null if it was written as YAML or JSON
 * @param facts what else is known about it
 * @param items the top of the tree
 * @param retired items of earlier editions that are gone, in the order in which they went
 */
public record Framework(
    String id,
    String title,
    String language,
    @Nullable Origin origin,
    Facts facts,
    List<Item> items,
    List<Retired> retired) {
  /** What the canonical YAML and JSON call their form and its version. */
  public static final String FORMAT = "competence/1";

  public Framework {
    items = List.copyOf(items);
    retired = List.copyOf(retired);
  }

  /** A framework none of whose items is gone. */
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

  /** The same framework under another id. */
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

  /** The same framework in another language. */
  public Framework withLanguage(String newLanguage) {
    return new Framework(id, title, newLanguage, origin, facts, items, retired);
  }

  /** The same framework with other items that are gone. */
  public Framework withRetired(List<Retired> newRetired) {
    return new Framework(id, title, language, origin, facts, items, newRetired);
  }

  /** Written out, as for all that a run compares: else Java makes it anew at each start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Framework that
        && id.equals(that.id)
        && title.equals(that.title)
        && language.equals(that.language)
        && Objects.equals(origin, that.origin)
        && facts.equals(that.facts)
        && items.equals(that.items)
        && retired.equals(that.retired);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, title, language, origin, facts, items, retired);
  }
}
