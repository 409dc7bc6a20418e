package competence.report;

import competence.ledger.Field;
import competence.ledger.Use;
import java.util.Locale;

/** What a stretch of a document is called, and how it is marked on the page. */
enum Mark {
  KEPT("k", "stands in the tree"),
  LABEL("l", "stands in the tree as a code"),
  ECHO("e", "a converter's repetition of what stands before it"),
  BOILERPLATE("b", "no content, by a rule"),
  DROPPED("d", "left out, with a reason"),
  ATTRIBUTE("a", "a value within the markup"),
  MARKUP("m", "marks up what stands around it"),
  LOST("x", "nothing accounts for it");

  private final String style;
  private final String meaning;

  Mark(String style, String meaning) {
    this.style = style;
    this.meaning = meaning;
  }

  /** The mark of a use. */
  static Mark of(Use use) {
    if (use instanceof Use.Kept kept) {
      return kept.field() == Field.CODE ? LABEL : KEPT;
    } else if (use instanceof Use.Echo) {
      return ECHO;
    } else if (use instanceof Use.Boilerplate) {
      return BOILERPLATE;
    } else if (use instanceof Use.Attribute) {
      return ATTRIBUTE;
    }
    return use instanceof Use.Dropped ? DROPPED : MARKUP;
  }

  /** The word for it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is, in a few words. */
  String meaning() {
    return meaning;
  }

  /** The class of its stretches on the page. */
  String style() {
    return style;
  }

  /** Whether its stretches are listed on the page with what is known of them. */
  boolean isListed() {
    return this == BOILERPLATE || this == DROPPED || this == ATTRIBUTE || this == LOST;
  }
}
