package competence.model;

import java.util.Locale;

/** What an item is. */
public enum ItemKind {
  /** Names a group; nobody is assessed on it. */
  HEADING,
  /** What someone knows or can do; with items below it, it is a stem. */
  STATEMENT;

  /** The word that the formats use: {@code heading} or {@code statement}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
