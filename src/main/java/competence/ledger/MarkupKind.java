package competence.ledger;

/** The kinds of markup; the auditor checks the form of each. */
public enum MarkupKind {
  /** A tag of HTML or XML: {@code <td>}. Attribute values have their own entries. */
  TAG,
  /** A declaration: {@code <!DOCTYPE html>}, {@code <?xml version="1.0"?>}. */
  DECLARATION,
  /** A reference to white space outside of texts, such as a no-break space in an empty cell. */
  BLANK,
  /** A backslash that escapes the next character. */
  ESCAPE,
  /** The marker of a list item: a bullet, a box, a number, a letter. */
  BULLET,
  /** The end of a line within a word, with the hyphen that cuts the word. */
  LINE_END,
  /** Punctuation: {@code **}, {@code ###}, {@code |---|}. */
  SIGNS
}
