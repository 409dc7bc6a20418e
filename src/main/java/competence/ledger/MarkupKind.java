package competence.ledger;

/** The kinds of markup, each with a form that the auditor knows. */
public enum MarkupKind {
  /** A tag of HTML or XML: {@code <td>}. Attribute values are accounted for on their own. */
  TAG,
  /** A declaration: {@code <!DOCTYPE html>}, {@code <?xml version="1.0"?>}. */
  DECLARATION,
  /**
   * A reference to white space, or to nothing, that stands in no text: a no-break space that an
   * empty cell holds.
   */
  BLANK,
  /** A backslash that takes the meaning off the character after it. */
  ESCAPE,
  /** The sign before an entry of a list: a bullet, or the number that Markdown counts by. */
  BULLET,
  /** Signs without letters and digits: {@code **}, {@code ###}, {@code |---|}. */
  SIGNS
}
