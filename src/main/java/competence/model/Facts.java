package competence.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a framework as a publication; all of it may be missing.
 *
 * @param version the edition, in the publisher's words
 * @param description what the framework is for; plain text
 * @param publisher who publishes it
 * @param authors who wrote it
 * @param rights who owns it, in words
 * @param license a URI
 * @param modified a date (2026-11-22)
 * @param levels steps of proficiency, lowest first
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

  /** Nothing known. */
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

  /** These facts, and where one is missing, the other's. */
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

  /** Written out, as for all that a run compares: else Java makes it anew at each start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Facts that
        && Objects.equals(version, that.version)
        && Objects.equals(description, that.description)
        && Objects.equals(publisher, that.publisher)
        && authors.equals(that.authors)
        && Objects.equals(rights, that.rights)
        && Objects.equals(license, that.license)
        && Objects.equals(modified, that.modified)
        && levels.equals(that.levels);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        version, description, publisher, authors, rights, license, modified, levels);
  }
}
