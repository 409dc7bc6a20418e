package competence.report;

import competence.ledger.Field;
import competence.ledger.Usage;
import java.util.Locale;

/** The kinds of stretches of a document, by their use. */
enum StretchKind {
  KEPT("k", "is in the tree"),
  LABEL("l", "is in the tree as a code"),
  ECHO("e", "text that a converter has repeated"),
  BOILERPLATE("b", "no content, by a rule"),
  DROPPED("d", "left out, with a reason"),
  ATTRIBUTE("a", "a value in the markup"),
  MARKUP("m", "characters of the format"),
  LOST("x", "unaccounted for");

  private final String style;
  private final String meaning;

  StretchKind(String style, String meaning) {
    this.style = style;
    this.meaning = meaning;
  }

  static StretchKind of(Usage use) {
    if (use instanceof Usage.Kept kept) {
      return kept.field() == Field.CODE ? LABEL : KEPT;
    } else if (use instanceof Usage.Echo) {
      return ECHO;
    } else if (use instanceof Usage.Boilerplate) {
      return BOILERPLATE;
    } else if (use instanceof Usage.Attribute) {
      return ATTRIBUTE;
    }
    return use instanceof Usage.Dropped ? DROPPED : MARKUP;
  }

  /** The word for programs. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word for people. */
  String label() {
    return this == ECHO ? "repeated" : word();
  }

  /** Explains it in a few words. */
  String meaning() {
    return meaning;
  }

  /** The class of its elements on the page. */
  String style() {
    return style;
  }
}
