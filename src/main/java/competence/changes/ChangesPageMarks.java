package competence.changes;

import competence.diff.Stretch;
import competence.diff.Stretch.Origin;
import competence.markup.Direction;
import competence.markup.Markup;
import competence.text.WhiteSpace;
import java.util.List;

/** Writes texts of one edition into the page, with what the other has not marked. */
final class ChangesPageMarks {
  private final Origin origin;
  private final String language;
  private final Markup out;

  /**
   * Marks for an edition.
   *
   * @param origin which one
   * @param language its language
   */
  ChangesPageMarks(Origin origin, String language, Markup out) {
    this.origin = origin;
    this.language = language;
    this.out = out;
  }

  /** The attributes of an element whose texts are in the language of the edition. */
  Markup language() {
    out.raw(" lang=\"").value(language);
    return out.raw("\" dir=\"" + Direction.of(language) + '"');
  }

  /** A text that nothing is marked in. */
  Markup plain(String text) {
    out.raw("<bdi");
    return language().raw(">").text(Seen.text(text)).raw("</bdi>");
  }

  /** What this edition has of a text. */
  void write(Revision revision) {
    write(revision.parts(origin, 1).get(0), revision.isWhole());
  }

  /** Some stretches of this edition's. */
  void write(List<Stretch> stretches, boolean whole) {
    for (Stretch stretch : stretches) {
      if (stretch.origin() == Origin.BOTH) {
        out.text(Seen.text(stretch.text()));
      } else {
        marked(stretch.text(), whole);
      }
    }
  }

  private void marked(String text, boolean whole) {
    String tag = origin == Origin.OLD ? "del" : "ins";
    String kind = whole ? " class=\"whole\"" : WhiteSpace.isBlank(text) ? " class=\"blank\"" : "";
    out.raw('<' + tag + kind + '>');
    out.text(whole ? Seen.text(text) : Seen.changed(text)).raw("</" + tag + '>');
  }
}
