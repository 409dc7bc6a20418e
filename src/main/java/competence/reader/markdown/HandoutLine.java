package competence.reader.markdown;

import competence.inline.Run;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.ledger.Piece;
import competence.model.Item;
import competence.model.ItemKind;
import competence.model.NumberingStyle;
import competence.record.Handout;
import competence.record.HiddenRecord;
import competence.source.SourceText;
import competence.text.Forms;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The line of an item in a handout: number, code, text, level and type, and the comment. */
final class HandoutLine {
  private static final HiddenRecord NO_COMMENT = new HiddenRecord("", List.of());

  private static final String NUMBER = "number of the handout";

  private final Node node;
  private final SourceText source;
  private final NumberingStyle numbering;
  private final @Nullable HiddenComment hidden;
  private final @Nullable HiddenRecord comment;
  private final LineRuns runs;
  private final String text;
  private final Map<Field, List<Piece>> pieces = new EnumMap<>(Field.class);
  private @Nullable String code;

  /**
   * Reads a line.
   *
   * @param ledger takes what of it stands in no item; the rest is for {@link #pieces}
   */
  HandoutLine(Node node, SourceText source, NumberingStyle numbering, Ledger ledger) {
    this.node = node;
    this.source = source;
    this.numbering = numbering;
    Node own = comment(node);
    this.hidden = HiddenComment.of(own, source);
    this.comment = hidden == null ? null : hidden.record();
    this.runs = new LineRuns(node, source, ledger, own);
    runs.trim();
    dropNumber();
    takeCode();
    dropRemark();
    this.text = runs.markdown();
    if (!hasText()) {
      runs.dropAll("line without a text");
    }
    pieces.put(Field.TEXT, runs.pieces());
    if (hidden != null) {
      pieces.put(Field.LEVEL, hidden.take("level"));
      pieces.put(Field.TYPE, hidden.take("type"));
      hidden.enterRest(ledger);
    }
  }

  /** Where in the source the texts of the item stand. */
  Map<Field, List<Piece>> pieces() {
    return pieces;
  }

  /** Whether there is anything to be an item. */
  boolean hasText() {
    return !text.isEmpty();
  }

  /** The item, without what hangs below it; its note is the hidden one. */
  Item item(ItemKind kind) {
    HiddenRecord told = comment == null ? NO_COMMENT : comment;
    return new Item(
        kind,
        told.name(),
        text,
        code,
        told.first("level"),
        told.first("type"),
        told.first("note"),
        List.of(),
        NodeText.span(node, source));
  }

  /** The depth in the tree: the one that the comment tells, or else the one that is seen. */
  int depth(int seen) {
    String depth = comment == null ? null : comment.first(Handout.DEPTH);
    boolean number = depth != null && depth.length() <= 3 && isNumber(depth);
    return number && depth != null ? Integer.parseInt(depth) : seen;
  }

  /** Statements have their number in bold, headings in front of their text. */
  private void dropNumber() {
    Run first = runs.get(0);
    if (numbering == NumberingStyle.NONE || numbering == NumberingStyle.SOURCE) {
      return;
    } else if (mayHaveBoldNumber() && isBold(first) && isNumberHere(first) && runs.size() > 1) {
      runs.drop(0, NUMBER);
      runs.trim();
    } else if (node instanceof Heading && comment != null && first.isPlain()) {
      int space = first.text().indexOf(' ');
      String number = first.text().substring(0, Math.max(0, space));
      if (isNumber(number) && runs.dropStart(number, NUMBER)) {
        runs.trim();
      }
    }
  }

  /** Tasks have one; with decimal numbers, so has every line that the handout was written with. */
  private boolean mayHaveBoldNumber() {
    boolean written = numbering == NumberingStyle.DECIMAL && comment != null;
    return NodeText.hasBox(node, source) || (written && !(node instanceof Heading));
  }

  /** What was cut off goes by the first and the last number below it. */
  private boolean isNumberHere(Run run) {
    int dash = run.text().indexOf('–');
    boolean range = dash > 0 && comment != null;
    return range
        ? isNumber(run.text().substring(0, dash)) && isNumber(run.text().substring(dash + 1))
        : isNumber(run.text());
  }

  /** Code in front of the text is the item's code if the comment says that there is one. */
  private void takeCode() {
    String told = comment == null ? null : comment.first("code");
    Run first = runs.get(0);
    boolean seen = told != null && !isBlank(told) && runs.size() > 1 && isCode(first);
    code = reconcile(told, seen ? first.text() : null);
    if (seen) {
      pieces.put(Field.CODE, runs.remove(0));
      runs.trim();
    }
  }

  private void dropRemark() {
    int last = runs.size() - 1;
    boolean told =
        comment != null
            && Stream.of("level", "type", Handout.PARTS).anyMatch(k -> comment.first(k) != null);
    if (told && last > 0 && isRemark(runs.get(last))) {
      runs.drop(last, "remark of the handout");
    }
  }

  private static boolean isBold(Run run) {
    return run.strong() && !run.emphasis() && !run.code() && run.link() == null;
  }

  private static boolean isCode(Run run) {
    return run.code() && !run.emphasis() && !run.strong() && run.link() == null;
  }

  private static boolean isRemark(Run run) {
    return run.emphasis()
        && !run.strong()
        && run.text().startsWith("(")
        && run.text().endsWith(")");
  }

  /** Digits, with points between them. */
  private static boolean isNumber(String text) {
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= '0' && c <= '9') && !(c == '.' && digit)) {
        return false;
      }
      digit = c != '.';
    }
    return digit;
  }

  private static boolean isBlank(String text) {
    return WhiteSpace.isBlank(text);
  }

  static boolean hasComment(Node line) {
    return comment(line) != null;
  }

  /** The last of our comments in a line; others' are passed over. */
  private static @Nullable Node comment(Node line) {
    for (Node node = line.getLastChild(); node != null; node = node.getPrevious()) {
      if (node instanceof HtmlInline html) {
        HiddenRecord record = HiddenRecord.parse(html.getLiteral()).orElse(null);
        if (record != null && (record.name().isEmpty() || Forms.isItemId(record.name()))) {
          return html;
        }
      }
    }
    return null;
  }

  /** The plain text of a line. */
  static String plain(Node line, SourceText source) {
    StringBuilder out = new StringBuilder();
    NodeText.runs(line, source).forEach(run -> out.append(run.text()));
    return WhiteSpace.fold(out.toString());
  }

  /**
   * A value that people see, and that is hidden where seeing does not tell it exactly. If what they
   * see is still what was hidden, that is it; if they changed it, what they see.
   */
  static @Nullable String reconcile(@Nullable String hidden, @Nullable String seen) {
    String read = seen == null ? "" : WhiteSpace.fold(seen);
    if (hidden != null && WhiteSpace.fold(WellFormed.mend(hidden)).equals(read)) {
      return hidden;
    }
    return read.isEmpty() ? null : read;
  }

  static Item withNote(Item item, @Nullable String note) {
    return new Item(
        item.kind(),
        item.id(),
        item.text(),
        item.code(),
        item.level(),
        item.type(),
        note,
        item.items(),
        item.span());
  }
}
