package competence.ledger;

import competence.text.NoWidth;
import competence.text.Scripts;
import competence.text.WhiteSpace;

/** How a span of the source encodes a text. */
public enum Coding {
  LITERAL,
  /** With character references that end with a semicolon. */
  REFERENCES,
  /** As HTML text: some references may lack the semicolon. */
  HTML,
  /** As HTML text that is a superscript: the text has it as {@code Scripts} writes it. */
  SUPERSCRIPT,
  /** As HTML text that is a subscript. */
  SUBSCRIPT,
  /** As the text of a Markdown document that is a superscript. */
  MARKDOWN_SUPERSCRIPT,
  /** As the text of a Markdown document that is a subscript. */
  MARKDOWN_SUBSCRIPT,
  /** As the value of an HTML attribute. */
  ATTRIBUTE,
  /** With the backslashes and character references of Markdown. */
  MARKDOWN,
  /** As a YAML scalar, including its quotes. */
  YAML,
  /** As a value in a comment of a handout: some characters as numbers. */
  HIDDEN,
  /** A space of the text that the source has as markup. */
  BREAK,
  /** A bar of the text, which the program puts between separate texts. */
  JOINT;

  /** Whether it is the coding of a superscript. */
  public boolean isSuperscript() {
    return this == SUPERSCRIPT || this == MARKDOWN_SUPERSCRIPT;
  }

  /** Whether it is the coding of a superscript or a subscript. */
  public boolean isScript() {
    return isSuperscript() || this == SUBSCRIPT || this == MARKDOWN_SUBSCRIPT;
  }

  /** A decoded text as the tree has it: superscripts and subscripts are written as such. */
  public String shown(String decoded) {
    if (!isScript()) {
      return decoded;
    }
    String text = WhiteSpace.fold(NoWidth.without(decoded));
    return isSuperscript() ? Scripts.superscript(text) : Scripts.subscript(text);
  }
}
