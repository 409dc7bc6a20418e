package competence.reader.html;

import competence.ledger.Ledger;
import competence.ledger.SourcePiece;
import competence.ledger.Usage;
import competence.outline.Marker;
import competence.outline.Text;

/** The bullet or the number that Word writes before the text of an entry, apart from it. */
final class WrittenMarker {
  private final TextBuffer text;
  private final Ledger ledger;

  WrittenMarker(NodePlaces places, Ledger ledger) {
    this.text = new TextBuffer(places, ledger);
    this.ledger = ledger;
  }

  TextBuffer text() {
    return text;
  }

  /** Returns the marker and forgets it; a bullet is accounted for, a label keeps its text. */
  Marker take() {
    TextForm form = text.form();
    Text written = text.take();
    if (written == null) {
      return Marker.NONE;
    }
    Marker label = Marker.label(written);
    if (form != null && isBullet(written.plain(), form)) {
      discard(label);
      return new Marker(Marker.Kind.BULLET, written.plain(), null);
    }
    return label;
  }

  /** In a font of signs any letter is a bullet; "o" is the circle of Courier. */
  private static boolean isBullet(String sign, TextForm form) {
    boolean words = sign.codePoints().anyMatch(Character::isLetterOrDigit);
    return !words
        || sign.equals("o")
        || (form.signs() && sign.codePointCount(0, sign.length()) == 1);
  }

  /** Accounts for a marker that nothing uses. */
  void discard(Marker marker) {
    Text label = marker.text();
    if (label != null) {
      for (SourcePiece piece : label.pieces()) {
        ledger.add(piece.span(), new Usage.Dropped("bullet or number of a list"));
      }
    }
  }

  /** Accounts for a marker without a text after it. */
  void drop() {
    Marker marker = take();
    discard(marker);
  }
}
