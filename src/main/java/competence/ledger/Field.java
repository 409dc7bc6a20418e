package competence.ledger;

/** Where in the tree a text may stand. */
public enum Field {
  // Of the framework.
  TITLE,
  VERSION,
  DESCRIPTION,
  PUBLISHER,
  AUTHOR,
  RIGHTS,
  LICENSE,
  MODIFIED,
  LANGUAGE,
  // Of an item.
  TEXT,
  CODE,
  LEVEL,
  TYPE,
  NOTE;

  /** Whether items have it. */
  public boolean isOfItem() {
    return compareTo(TEXT) >= 0;
  }
}
