package competence.compiler;

import competence.inline.Inline;
import competence.text.Slug;

/** Makes the id of a framework that has none. */
final class FrameworkId {
  private static final int HASH_DIGITS = 8;

  private FrameworkId() {}

  /**
   * The folder's name for a file that is called {@code source} in a folder of its own, otherwise
   * the title's words; where neither has a letter that an id may have, a name made of the hash.
   */
  static String of(Source source, String title, String sha256) {
    String id = source.fileName().startsWith("source.") ? Slug.of(source.folder()) : "";
    if (id.isEmpty()) {
      id = Slug.of(Inline.plain(title));
    }
    return id.isEmpty() ? "framework-" + sha256.substring(0, HASH_DIGITS) : id;
  }
}
