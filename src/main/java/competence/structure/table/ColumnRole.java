package competence.structure.table;

/** What a column of a table holds. */
enum ColumnRole {
  /** Items above the items of the row. */
  PARENT,
  /** All items above those of the row, in one cell. */
  PATH,
  CODE,
  /** The codes of the items in the column to its right, which are above those of the row. */
  CODE_OF_PARENT,
  TEXT,
  /** More of the text, because no rule says what the column holds. */
  MORE_TEXT,
  LEVEL,
  TYPE,
  NOTE,
  /** Items of one level, which the header names. */
  ITEMS_OF_LEVEL,
  /** Items in a group of their own in each row, which the header names. */
  ITEMS_OF_GROUP,
  /** Marks that say whether an item belongs to the level that the header names. */
  MARKS,
  PROPERTY,
  IGNORE,
  /** Nothing in any row. */
  EMPTY
}
