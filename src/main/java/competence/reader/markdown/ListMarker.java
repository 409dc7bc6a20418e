package competence.reader.markdown;

import competence.inline.Inline;
import competence.ledger.Ledger;
import competence.ledger.SourcePiece;
import competence.outline.Marker;
import competence.outline.Text;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.Numbers;
import competence.text.WhiteSpace;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Reads the bullet or the number before an entry of a list. */
final class ListMarker {
  /** The width of a blank, in points. */
  static final int BLANK = 6;

  private ListMarker() {}

  /** The marker of an entry; a bullet is entered in the ledger, a number is a text. */
  static Marker of(Node item, SourceText source, Ledger ledger) {
    if (!(item.getParent() instanceof OrderedList)) {
      MarkdownMarkup.enterBullet(item, source, ledger);
      return Marker.BULLET;
    }
    Span span = WhiteSpace.trim(source.content(), SourceOffsets.span(item, source));
    int end = span.start();
    while (end < span.end() && Numbers.isDigit(source.content().charAt(end))) {
      end++;
    }
    Span number = new Span(span.start(), Math.min(end + 1, span.end()));
    String sign = source.slice(number);
    Text label = new Text(Inline.escape(sign), number, SourcePiece.literal(number));
    return new Marker(Marker.Kind.LABEL, sign, label);
  }

  /** How far a place is from the start of its line, in points. */
  static int indent(int place, String content) {
    int at = place;
    while (at > 0 && "\n\r".indexOf(content.charAt(at - 1)) < 0) {
      at--;
    }
    return (place - at) * BLANK;
  }
}
