package competence.reader.markdown;

import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.Piece;
import competence.ledger.Use;
import competence.record.HiddenRecord;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** A comment of a handout: what it says to programs, and where each value of it stands. */
final class HiddenComment {
  private final HiddenRecord record;
  private final SourceText source;
  private final LineText text;
  private final TreeMap<Integer, Span> taken = new TreeMap<>();

  private HiddenComment(HiddenRecord record, Node html, SourceText source) {
    this.record = record;
    this.source = source;
    this.text = new LineText(LineText.lines(html, source), source);
  }

  /** The comment that some HTML is; null if it is none of ours. */
  static @Nullable HiddenComment of(@Nullable Node html, SourceText source) {
    String literal =
        html instanceof HtmlBlock block
            ? block.getLiteral()
            : html instanceof HtmlInline inline ? inline.getLiteral() : null;
    if (html == null || literal == null) {
      return null;
    }
    return HiddenRecord.parse(literal)
        .map(found -> new HiddenComment(found, html, source))
        .orElse(null);
  }

  HiddenRecord record() {
    return record;
  }

  /** Takes the first value of a key for what stands in the tree; none if it has no value. */
  List<Piece> take(String key) {
    List<List<Piece>> all = values(key, 1);
    return all.isEmpty() ? List.of() : all.get(0);
  }

  /** Takes all values of a key. */
  List<List<Piece>> takeAll(String key) {
    return values(key, Integer.MAX_VALUE);
  }

  /** Enters what was not taken: it is no text of the tree. */
  void enterRest(Ledger ledger) {
    Span whole = text.span(0, text.toString().length());
    int at = whole.start();
    for (Span span : taken.values()) {
      enter(new Span(at, span.start()), ledger);
      at = span.end();
    }
    enter(new Span(at, Math.max(at, whole.end())), ledger);
  }

  private void enter(Span rest, Ledger ledger) {
    if (!WhiteSpace.isBlank(source.slice(rest))) {
      ledger.add(rest, new Use.Attribute("comment of the handout"));
    }
  }

  private List<List<Piece>> values(String key, int most) {
    List<List<Piece>> values = new ArrayList<>();
    String written = text.toString();
    int at = written.indexOf("<!--") + "<!--".length();
    int end = written.indexOf("-->", at);
    while (at < end && values.size() < most) {
      int word = at;
      while (at < end && written.charAt(at) != '=' && !WhiteSpace.is(written.charAt(at))) {
        at++;
      }
      if (at < end && written.charAt(at) == '=') {
        int stop = written.indexOf('"', at + 2);
        if (written.substring(word, at).equals(key)) {
          values.add(pieces(at + 2, stop));
        }
        at = stop;
      }
      at++;
    }
    return values;
  }

  private List<Piece> pieces(int from, int to) {
    List<Piece> pieces = new ArrayList<>();
    int start = from;
    for (int i = from; i < to; i++) {
      if (text.toString().charAt(i) == '\n' || i + 1 == to) {
        Span span = text.span(start, i + 1);
        if (span.end() > span.start()) {
          taken.put(span.start(), span);
          pieces.add(new Piece(span, Coding.HIDDEN));
        }
        start = i + 1;
      }
    }
    return pieces;
  }
}
