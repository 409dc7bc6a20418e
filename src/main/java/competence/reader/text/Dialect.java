package competence.reader.text;

/**
 * How the converter wrote the text of plain cells. The fields themselves tell ({@link
 * DialectEvidence}); where nothing tells, both ways of reading give the same text.
 */
enum Dialect {
  /** Entities stay entities, and inline tags stay as they were. */
  DECODE,
  /** Entities are decoded outside tags, and a space stands on either side of an inline tag. */
  MARKER,
  /** Nothing in the document tells. */
  EITHER
}
