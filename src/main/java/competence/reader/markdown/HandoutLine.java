package competence.reader.markdown;

import competence.inline.Run;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.ledger.SourcePiece;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.model.NumberingStyle;
import competence.record.Handout;
import competence.record.HiddenRecord;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.Forms;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The line of an item in a handout: number, code, text, level and type, and the comment. */
final class HandoutLine {
  private static final HiddenRecord NO_COMMENT = new HiddenRecord("", List.of());
  private static final Run BOLD = new Run("", false, true, false, null);
  private static final Run CODE = new Run("", false, false, true, null);
  private static final String NUMBER = "number of the handout";

  private static final Pattern DEPTH = Pattern.compile("[0-9]{1,3}");

  /** Digits, with points between them. */
  private static final Pattern NUMBERS = Pattern.compile("[0-9]+(?:\\.[0-9]+)*+");

  private final boolean heading;
  private final NumberingStyle numbering;

  /** Whether the line has a comment, and what it says. */
  private final boolean hasComment;

  private final HiddenRecord record;
  private final BlockText runs;
  private final String text;
  private final Span span;
  private final Map<Field, List<List<SourcePiece>>> pieces = new EnumMap<>(Field.class);
  private @Nullable String code;

  /**
   * Reads a line.
   *
   * @param ledger takes the parts of it that are in no item; {@link #pieces} has the others
   */
  HandoutLine(Node node, SourceText source, NumberingStyle numbering, Ledger ledger) {
    this.heading = node instanceof Heading;
    this.numbering = numbering;
    Node own = comment(node);
    HandoutComment comment = HandoutComment.of(own, source);
    this.hasComment = comment != null;
    this.record = comment == null ? NO_COMMENT : comment.record();
    this.runs = BlockText.ofLine(node, source, ledger, own);
    this.span = runs.span();
    runs.trim();
    dropNumber();
    takeCode();
    dropRemark();
    this.text = runs.markdown();
    if (!hasText()) {
      runs.dropAll("line without a text");
    }
    pieces.put(Field.TEXT, List.of(runs.pieces()));
    if (comment != null) {
      pieces.put(Field.LEVEL, comment.takeAll("level", isFirst(record.all("level"))));
      pieces.put(Field.TYPE, List.of(comment.take("type")));
      BitSet used = usedProperties();
      pieces.put(Field.PROPERTY_NAME, comment.takeAll(Handout.PROPERTY, used::get));
      pieces.put(Field.PROPERTY, comment.takeAll(Handout.VALUE, used::get));
      comment.enterRest(ledger);
    }
  }

  /** The last of our comments in a line, which may have others; null if there is none. */
  static @Nullable Node comment(Node line) {
    for (Node node = line.getLastChild(); node != null; node = node.getPrevious()) {
      HiddenRecord record = HandoutComment.record(node);
      if (record != null && (record.name().isEmpty() || Forms.isItemId(record.name()))) {
        return node;
      }
    }
    return null;
  }

  Map<Field, List<List<SourcePiece>>> pieces() {
    return pieces;
  }

  boolean hasText() {
    return !text.isEmpty();
  }

  String id() {
    return record.name();
  }

  /** The item, without sub-items; its note is the hidden one. */
  Item item(ItemKind kind) {
    return new Item(
        kind,
        id(),
        text,
        new ItemDetails(code, levels(), record.first("type"), properties(), record.lines("note")),
        List.of(),
        span);
  }

  private List<String> levels() {
    return record.all("level").stream().filter(level -> !level.isEmpty()).distinct().toList();
  }

  private Map<String, String> properties() {
    List<String> names = record.all(Handout.PROPERTY);
    List<String> values = record.all(Handout.VALUE);
    Map<String, String> properties = new LinkedHashMap<>();
    usedProperties().stream().forEach(i -> properties.put(names.get(i), values.get(i)));
    return properties;
  }

  /** The indexes of the properties that have a name of their own and a value. */
  private BitSet usedProperties() {
    List<String> names = record.all(Handout.PROPERTY);
    List<String> values = record.all(Handout.VALUE);
    IntPredicate first = isFirst(names);
    BitSet used = new BitSet();
    IntStream.range(0, Math.min(names.size(), values.size()))
        .filter(i -> !values.get(i).isEmpty() && first.test(i))
        .forEach(used::set);
    return used;
  }

  /** Whether a value of a list is not blank and the first of its equals. */
  private static IntPredicate isFirst(List<String> values) {
    Set<String> seen = new HashSet<>();
    return index -> !values.get(index).isEmpty() && seen.add(values.get(index));
  }

  /** The depth in the tree: the one in the comment, or else the visible one. */
  int depth(int seen) {
    String depth = record.first(Handout.DEPTH);
    return depth != null && DEPTH.matcher(depth).matches() ? Integer.parseInt(depth) : seen;
  }

  /** Drops the number: statements have it in bold, headings in front of their text. */
  private void dropNumber() {
    Run first = runs.get(0);
    if (numbering == NumberingStyle.NONE || numbering == NumberingStyle.SOURCE) {
      return;
    } else if (mayHaveBoldNumber()
        && first.sameStyle(BOLD)
        && isOwnNumber(first)
        && runs.size() > 1) {
      runs.drop(0, NUMBER);
      runs.trim();
    } else if (heading && hasComment && first.isPlain()) {
      int space = first.text().indexOf(' ');
      String number = first.text().substring(0, Math.max(0, space));
      if (isNumber(number) && runs.dropStart(number, NUMBER)) {
        runs.trim();
      }
    }
  }

  /** Tasks may have one; with decimal numbers, so may every line that the handout began with. */
  private boolean mayHaveBoldNumber() {
    return runs.hasBox() || (numbering == NumberingStyle.DECIMAL && hasComment && !heading);
  }

  /** An item that was cut off has the first and the last number below it. */
  private boolean isOwnNumber(Run run) {
    return Arrays.stream(run.text().split("–", hasComment ? 2 : 1)).allMatch(HandoutLine::isNumber);
  }

  /** Code in front of the text is the item's code if the comment has one. */
  private void takeCode() {
    String hidden = record.first("code");
    Run first = runs.get(0);
    boolean seen = hidden != null && runs.size() > 1 && first.sameStyle(CODE);
    code = HandoutComment.reconcile(hidden, seen ? first.text() : null);
    if (seen) {
      pieces.put(Field.CODE, List.of(runs.remove(0)));
      runs.trim();
    }
  }

  private void dropRemark() {
    int last = runs.size() - 1;
    boolean expected =
        Stream.of("level", "type", Handout.PARTS).anyMatch(key -> record.first(key) != null);
    if (expected && last > 0 && isRemark(runs.get(last))) {
      runs.drop(last, "remark of the handout");
    }
  }

  private static boolean isRemark(Run run) {
    return run.emphasis()
        && !run.strong()
        && run.text().startsWith("(")
        && run.text().endsWith(")");
  }

  private static boolean isNumber(String text) {
    return NUMBERS.matcher(text).matches();
  }
}
