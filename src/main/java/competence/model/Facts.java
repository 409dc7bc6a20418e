package competence.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a framework as a publication; each fact may be missing.
 *
 * @param version the edition, as the publisher calls it
 * @param description what the framework is for; plain text of one or more lines, as {@link
 *     ItemDetails#note}
 * @param publisher who publishes it
 * @param authors who wrote it
 * @param rights a statement of rights
 * @param license a URI
 * @param modified a date (2026-11-22)
 * @param levels levels of proficiency, lowest first
 */
public record Facts(
    @Nullable String version,
    @Nullable String description,
    @Nullable String publisher,
    List<String> authors,
    @Nullable String rights,
    @Nullable String license,
    @Nullable String modified,
    List<Level> levels) {

  /** No facts. */
  public static final Facts NONE =
      new Facts(null, null, null, List.of(), null, null, null, List.of());

  public Facts {
    authors = List.copyOf(authors);
    levels = List.copyOf(levels);
  }

  /** The same facts with another description. */
  public Facts withDescription(@Nullable String newDescription) {
    return new Facts(
        version, newDescription, publisher, authors, rights, license, modified, levels);
  }

  /** The same facts with other levels. */
  public Facts withLevels(List<Level> newLevels) {
    return new Facts(
        version, description, publisher, authors, rights, license, modified, newLevels);
  }

  /** These facts, completed by others. */
  public Facts or(Facts other) {
    return new Facts(
        first(version, other.version),
        first(description, other.description),
        first(publisher, other.publisher),
        authors.isEmpty() ? other.authors : authors,
        first(rights, other.rights),
        first(license, other.license),
        first(modified, other.modified),
        levels.isEmpty() ? other.levels : levels);
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one != null ? one : other;
  }
}
