package competence.reader.markdown;

import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.SourcePiece;
import competence.ledger.Usage;
import competence.record.HiddenRecord;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** A comment of a handout: its fields, and where the value of each is in the source. */
final class HandoutComment {
  private final Node node;
  private final HiddenRecord record;
  private final SourceText source;
  private final BlockLines lines;

  /** The values that are in the tree, by their places. */
  private final TreeMap<Integer, Span> taken = new TreeMap<>();

  private HandoutComment(Node node, HiddenRecord record, SourceText source) {
    this.node = node;
    this.record = record;
    this.source = source;
    this.lines = new BlockLines(node, source);
  }

  /** The comment that a node is; null if it is none of ours. */
  static @Nullable HandoutComment of(@Nullable Node node, SourceText source) {
    HiddenRecord record = node == null ? null : record(node);
    return node == null || record == null ? null : new HandoutComment(node, record, source);
  }

  /** What the comment that a node is says; null if it is none of ours. */
  static @Nullable HiddenRecord record(Node node) {
    String html = "";
    if (node instanceof HtmlBlock block) {
      html = block.getLiteral();
    } else if (node instanceof HtmlInline inline) {
      html = inline.getLiteral();
    }
    return HiddenRecord.parse(html).orElse(null);
  }

  Node node() {
    return node;
  }

  HiddenRecord record() {
    return record;
  }

  /**
   * A value that people see, and that is hidden if the visible text does not give it exactly. If
   * what they see is still what was hidden, that is it; if they changed it, what they see.
   */
  static @Nullable String reconcile(@Nullable String hidden, @Nullable String seen) {
    String read = seen == null ? "" : WhiteSpace.foldLines(seen);
    if (hidden != null && WhiteSpace.foldLines(WellFormed.mend(hidden)).equals(read)) {
      return hidden;
    }
    return read.isEmpty() ? null : read;
  }

  /** The pieces of the first value of a key, for a text of the tree; none if it has no value. */
  List<SourcePiece> take(String key) {
    return takeAll(key, index -> index == 0).stream().flatMap(List::stream).toList();
  }

  /** The pieces of values of a key, for texts of the tree: of those whose index is used. */
  List<List<SourcePiece>> takeAll(String key, IntPredicate used) {
    List<List<SourcePiece>> values = new ArrayList<>();
    int end = -1;
    int index = 0;
    for (HiddenRecord.Field field : record.fields()) {
      // A comment has no other quotes than those around its values.
      int start = lines.text().indexOf('"', end + 1) + 1;
      end = lines.text().indexOf('"', start);
      if (field.key().equals(key) && used.test(index++)) {
        values.add(pieces(start, end));
      }
    }
    return values;
  }

  /** Enters everything that was not taken: it is no text of the tree. */
  void enterRest(Ledger ledger) {
    Span whole = lines.span(0, lines.text().length());
    int at = whole.start();
    for (Span span : taken.values()) {
      enter(new Span(at, span.start()), ledger);
      at = span.end();
    }
    enter(new Span(at, Math.max(at, whole.end())), ledger);
  }

  private void enter(Span rest, Ledger ledger) {
    if (!WhiteSpace.isBlank(source.slice(rest))) {
      ledger.add(rest, new Usage.Attribute("comment of the handout"));
    }
  }

  private List<SourcePiece> pieces(int from, int to) {
    List<SourcePiece> pieces = new ArrayList<>();
    int start = from;
    for (int i = from; i < to; i++) {
      if (lines.text().charAt(i) == '\n' || i + 1 == to) {
        Span span = lines.span(start, i + 1);
        if (span.end() > span.start()) {
          taken.put(span.start(), span);
          pieces.add(new SourcePiece(span, Coding.HIDDEN));
        }
        start = i + 1;
      }
    }
    return pieces;
  }
}
