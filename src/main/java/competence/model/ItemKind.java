package competence.model;

import java.util.Locale;

/** The kinds of items. */
public enum ItemKind {
  /** The name of a group; not assessed. */
  HEADING,
  /** What people know or can do; a stem, if it has children. */
  STATEMENT;

  /** The word in files: {@code heading} or {@code statement}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
