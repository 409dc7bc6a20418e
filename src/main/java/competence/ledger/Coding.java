package competence.ledger;

/** How a stretch of the source writes the text that it stands for. */
public enum Coding {
  /** As it is. */
  LITERAL,
  /** With character references that end in a semicolon. */
  REFERENCES,
  /** As text is written in HTML: the semicolon of some references may be missing. */
  HTML,
  /** As the value of an attribute is written in HTML. */
  ATTRIBUTE,
  /** With the backslashes and character references of Markdown. */
  MARKDOWN,
  /** As a scalar is written in YAML, its quotes included, if it stands in quotes. */
  YAML,
  /** As a value in a comment of a handout: some characters by their numbers. */
  HIDDEN,
  /** Not at all: what stands before and after it was parted by markup, and now is by a space. */
  BREAK,
  /** Not at all: the program puts a bar between texts that stood apart. */
  JOINT
}
