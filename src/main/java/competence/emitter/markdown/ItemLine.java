package competence.emitter.markdown;

import competence.inline.Inline;
import competence.inline.Run;
import competence.model.Item;
import competence.model.ItemKind;
import competence.model.Level;
import competence.present.Shown;
import competence.present.Words;
import competence.record.Handout;
import competence.record.HiddenRecord;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the line of an item: number, code, text, level and type, and the comment. */
final class ItemLine {
  private final Shown shown;
  private final Words words;
  private final List<Level> levels;

  ItemLine(Shown shown, Words words) {
    this.shown = shown;
    this.words = words;
    this.levels = shown.framework().facts().levels();
  }

  /**
   * A heading. The comment touches the text: a space before it would get into the anchor that wikis
   * make of the heading.
   *
   * @param depth where it is in the tree, if the number signs do not tell; else 0
   */
  String heading(Item item, int signs, int depth) {
    String marker = "#".repeat(Math.min(signs, Handout.MOST_SIGNS)) + " ";
    return marker + numbered(item, seen(item, false)) + comment(item, depth);
  }

  /** A statement, as the content of a list's entry. */
  String statement(Item item, int depth) {
    String number = number(item);
    String before = (item.isLeaf() ? "[ ] " : "") + (number == null ? "" : "**" + number + "** ");
    return before + seen(item, before.isEmpty()) + " " + comment(item, depth);
  }

  /** A text with the item's number before it. */
  String numbered(Item item, String text) {
    String number = number(item);
    return number == null ? text : number + " " + text;
  }

  /** What people read in a heading, all of which gets into its anchor. */
  String plainHeading(Item item) {
    return numbered(item, Inline.plain(seen(item, false)));
  }

  /** A note, as a block quote; null if there is none to be seen. */
  @Nullable String note(Item item) {
    String note = item.note();
    if (note == null || WhiteSpace.isBlank(note)) {
      return null;
    }
    return "> " + Inline.asParagraph(Inline.escape(note));
  }

  /** The source's labels are seen before the text already. */
  private @Nullable String number(Item item) {
    return shown.label(item) == null && item.code() != null ? null : shown.number(item);
  }

  private String seen(Item item, boolean startsBlock) {
    String code = item.code() == null ? "" : code(item.code());
    boolean first = startsBlock && code.isEmpty();
    String text = first ? Inline.asParagraph(item.text()) : Inline.withinLine(item.text());
    return (code.isEmpty() ? "" : code + " ") + text + remark(item);
  }

  private static String code(String code) {
    return Inline.write(List.of(new Run(code, false, false, true, null)));
  }

  /** Level, type and how many parts are not shown, in brackets behind the text. */
  private String remark(Item item) {
    List<String> remarks = new ArrayList<>();
    if (item.level() != null) {
      remarks.add(title(item.level()));
    }
    if (item.type() != null) {
      remarks.add(item.type());
    }
    if (shown.parts(item) > 0) {
      remarks.add(parts(item));
    }
    remarks.removeIf(WhiteSpace::isBlank);
    if (remarks.isEmpty()) {
      return "";
    }
    String text = "(" + String.join(", ", remarks) + ")";
    return " " + Inline.withinLine(Inline.write(List.of(new Run(text, true, false, false, null))));
  }

  private String parts(Item item) {
    boolean heading = item.kind() == ItemKind.HEADING;
    return words.count(heading ? "count" : "handout.parts", shown.parts(item));
  }

  private String title(String id) {
    return levels.stream()
        .filter(level -> level.id().equals(id))
        .findFirst()
        .map(Level::title)
        .orElse(id);
  }

  private String comment(Item item, int depth) {
    List<HiddenRecord.Field> fields = new ArrayList<>();
    HiddenFields.add(fields, "code", item.code());
    HiddenFields.add(fields, "level", item.level());
    HiddenFields.add(fields, "type", item.type());
    HiddenFields.addUnlessSeen(fields, "note", item.note());
    addNumber(fields, Handout.PARTS, shown.parts(item));
    addNumber(fields, Handout.DEPTH, depth);
    return new HiddenRecord(item.id(), fields).onOneLine();
  }

  private static void addNumber(List<HiddenRecord.Field> fields, String key, int number) {
    HiddenFields.add(fields, key, number == 0 ? null : Integer.toString(number));
  }
}
