package competence.ledger;

/** The fields of the tree that can have a text. */
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
  NOTE
}
