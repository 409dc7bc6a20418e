package competence.emitter.markdown;

import competence.inline.Inline;
import competence.inline.Run;
import competence.model.Item;
import competence.model.Level;
import competence.record.Handout;
import competence.record.HiddenRecord;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the line of an item: number, code, text, level and type, and the comment. */
final class ItemLine {
  private final List<Level> levels;

  ItemLine(List<Level> levels) {
    this.levels = levels;
  }

  /**
   * A heading. The comment touches the text: a space before it would get into the anchor that wikis
   * make of the heading.
   *
   * @param depth where it is in the tree, if the number signs do not tell; else 0
   */
  String heading(Item item, @Nullable String number, int signs, int depth) {
    String marker = "#".repeat(Math.min(signs, Handout.MOST_SIGNS)) + " ";
    String before = number == null ? "" : number + " ";
    return marker + before + seen(item, false) + comment(item, depth);
  }

  /** A statement, as the content of a list's entry. */
  String statement(Item item, @Nullable String number, int depth) {
    String before = number == null ? "" : "[ ] **" + number + "** ";
    return before + seen(item, number == null) + " " + comment(item, depth);
  }

  /** What people read in a heading, all of which gets into its anchor. */
  String plainHeading(Item item, String number) {
    return number + " " + Inline.plain(seen(item, false));
  }

  /** A note, as a block quote; null if there is none to be seen. */
  @Nullable String note(Item item) {
    String note = item.note();
    if (note == null || WhiteSpace.isBlank(note)) {
      return null;
    }
    return "> " + Inline.asParagraph(Inline.escape(note));
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

  /** Level and type, in brackets behind the text. */
  private String remark(Item item) {
    List<String> words = new ArrayList<>();
    if (item.level() != null) {
      words.add(title(item.level()));
    }
    if (item.type() != null) {
      words.add(item.type());
    }
    words.removeIf(WhiteSpace::isBlank);
    if (words.isEmpty()) {
      return "";
    }
    String text = "(" + String.join(", ", words) + ")";
    return " " + Inline.withinLine(Inline.write(List.of(new Run(text, true, false, false, null))));
  }

  private String title(String id) {
    return levels.stream()
        .filter(level -> level.id().equals(id))
        .findFirst()
        .map(Level::title)
        .orElse(id);
  }

  private static String comment(Item item, int depth) {
    List<HiddenRecord.Field> fields = new ArrayList<>();
    HiddenFields.add(fields, "code", item.code());
    HiddenFields.add(fields, "level", item.level());
    HiddenFields.add(fields, "type", item.type());
    HiddenFields.addUnlessSeen(fields, "note", item.note());
    HiddenFields.add(fields, Handout.DEPTH, depth == 0 ? null : Integer.toString(depth));
    return new HiddenRecord(item.id(), fields).onOneLine();
  }
}
