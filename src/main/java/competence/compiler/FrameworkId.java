package competence.compiler;

import competence.inline.Inline;
import competence.text.Slug;
import java.util.Set;

/** Makes the id of a framework that has none. */
final class FrameworkId {
  private static final int HASH_DIGITS = 8;

  /** Names that Windows reserves for devices, with any extension. */
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

  private FrameworkId() {}

  /**
   * The name of the folder if the file is called {@code source}, otherwise the words of the title;
   * if neither has a character that an id may have, a name made from the hash. A name that Windows
   * reserves is changed.
   */
  static String of(SourceFile source, String title, String sha256) {
    String id = source.fileName().startsWith("source.") ? Slug.of(source.folder()) : "";
    if (id.isEmpty()) {
      id = Slug.of(Inline.plain(title));
    }
    if (isDevice(id)) {
      return "framework-" + id;
    }
    return id.isEmpty() ? "framework-" + sha256.substring(0, HASH_DIGITS) : id;
  }

  private static boolean isDevice(String id) {
    boolean numbered =
        id.length() == 4
            && (id.startsWith("com") || id.startsWith("lpt"))
            && id.charAt(3) >= '0'
            && id.charAt(3) <= '9';
    return numbered || DEVICES.contains(id);
  }
}
