package competence.ledger;

/** The fields of the tree that can have a text. */
public enum Field {
  // Of the framework. A header cell is kept once, as the title of a level (LEVEL) or as the name of
  // a property (PROPERTY_NAME); items refer to it.
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
  PROPERTY_NAME,
  /** The value of a property. */
  PROPERTY,
  NOTE,
  /** A mark in the column of a level (✓), which says that the item belongs to it. */
  MARK
}
