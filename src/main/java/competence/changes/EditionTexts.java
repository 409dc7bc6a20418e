package competence.changes;

import competence.diff.TextPart;
import competence.diff.TextPart.Origin;
import competence.markup.Direction;
import competence.markup.Markup;
import competence.text.WhiteSpace;
import java.util.List;

/** Writes texts of one edition to a page, and marks words that the other edition has not. */
final class EditionTexts {
  private final Edition edition;
  private final Origin origin;
  private final Markup out;

  /**
   * Texts of an edition.
   *
   * @param origin whether it is the old or the new one
   */
  EditionTexts(Edition edition, Origin origin, Markup out) {
    this.edition = edition;
    this.origin = origin;
    this.out = out;
  }

  Edition edition() {
    return edition;
  }

  Origin origin() {
    return origin;
  }

  /** Writes the attributes of an element with texts in the language of the edition. */
  Markup language() {
    String language = edition.framework().language();
    return out.html(" lang=\"{}\" dir=\"{}\"", language, Direction.of(language));
  }

  /** Writes a text without marks. */
  Markup plain(String text) {
    out.raw("<bdi");
    return language().html(">{}</bdi>", VisibleText.of(text));
  }

  /** Writes this edition's side of a comparison. */
  void write(TextComparison comparison) {
    write(comparison.parts(origin, 1).get(0), comparison.isWhole());
  }

  /** Writes stretches of this edition. */
  void write(List<TextPart> stretches, boolean whole) {
    for (TextPart stretch : stretches) {
      if (stretch.origin() == Origin.BOTH) {
        out.text(VisibleText.of(stretch.text()));
      } else {
        marked(stretch.text(), whole);
      }
    }
  }

  private void marked(String text, boolean whole) {
    String tag = origin == Origin.OLD ? "del" : "ins";
    String kind = whole ? " class=\"whole\"" : WhiteSpace.isBlank(text) ? " class=\"blank\"" : "";
    String shown = whole ? VisibleText.of(text) : VisibleText.changed(text);
    out.html("<{}" + kind + ">{}</{}>", tag, shown, tag);
  }
}
