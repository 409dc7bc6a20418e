package competence.changes;

import competence.diff.TextPart;
import competence.diff.TextPart.Origin;
import competence.markup.Direction;
import competence.markup.Markup;
import competence.text.WhiteSpace;
import java.util.List;

/**
 * Writes texts of one edition to a page, and marks words that the other edition has not.
 *
 * @param origin whether it is the old or the new one
 */
record EditionTexts(Edition edition, Origin origin, Markup out) {
  /** Writes the attributes of an element with texts in the language of the edition. */
  Markup language() {
    String language = edition.framework().language();
    return out.html(" lang=\"{}\" dir=\"{}\"", language, Direction.of(language));
  }

  Markup plain(String text) {
    out.raw("<bdi");
    return language().html(">{}</bdi>", VisibleText.of(text));
  }

  /** Writes this edition's side of a comparison. */
  void write(TextComparison comparison) {
    write(comparison.parts(origin, 1).get(0), comparison.isWhole());
  }

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
