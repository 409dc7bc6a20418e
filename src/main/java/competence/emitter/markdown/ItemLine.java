package competence.emitter.markdown;

import competence.inline.Inline;
import competence.inline.Run;
import competence.model.Item;
import competence.model.ItemKind;
import competence.model.Level;
import competence.present.FrameworkView;
import competence.present.PageWords;
import competence.record.Handout;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the line of an item: number, code, text, level and type, and the comment. */
final class ItemLine {
  private final FrameworkView shown;
  private final PageWords words;
  private final List<Level> levels;

  ItemLine(FrameworkView shown, PageWords words) {
    this.shown = shown;
    this.words = words;
    this.levels = shown.framework().facts().levels();
  }

  /**
   * A heading. No space comes before the comment: it would get into the anchor that wikis make of
   * the heading.
   *
   * @param signs how many number signs it should have; Markdown has six at most
   * @param depth its depth in the tree, if the number signs do not show it; else 0
   */
  String heading(Item item, int signs, int depth) {
    String marker = "#".repeat(Math.min(signs, Handout.MOST_SIGNS)) + " ";
    return marker + numbered(item, seen(item, false)) + comment(item, depth);
  }

  /**
   * A statement, as the content of a list's entry.
   *
   * @param depth its depth in the tree, if the indentation does not show it; else 0
   */
  String statement(Item item, int depth) {
    String number = number(item);
    String before = (item.isLeaf() ? "[ ] " : "") + (number == null ? "" : "**" + number + "** ");
    return before + seen(item, before.isEmpty()) + " " + comment(item, depth);
  }

  String numbered(Item item, String text) {
    String number = number(item);
    return number == null ? text : number + " " + text;
  }

  /** The visible text of a heading, all of which gets into its anchor. */
  String plainHeading(Item item) {
    return numbered(item, Inline.plain(seen(item, false)));
  }

  /** The properties and the note of an item: the lines of a block quote; none if it has neither. */
  List<String> quote(Item item) {
    List<String> lines = new ArrayList<>();
    if (!item.properties().isEmpty()) {
      lines.add(Inline.asParagraph(emphasis(Handout.properties(item.properties()))));
    }
    List<String> note = item.note() == null ? List.of() : NoteLines.of(item.note());
    if (!lines.isEmpty() && !note.isEmpty()) {
      lines.add("");
    }
    lines.addAll(note);
    lines.replaceAll(line -> line.isEmpty() ? ">" : "> " + line);
    return lines;
  }

  /** The number to show. If it is the source's label, it is shown as the code already. */
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

  /** Level, type and the number of parts that are not shown, in brackets after the text. */
  private String remark(Item item) {
    List<String> remarks = new ArrayList<>();
    item.levels().forEach(level -> remarks.add(title(level)));
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
    return " " + Inline.withinLine(emphasis(text));
  }

  private static String emphasis(String text) {
    return Inline.write(List.of(new Run(text, true, false, false, null)));
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
    CommentFields fields = new CommentFields();
    fields.add("code", item.code());
    item.levels().forEach(level -> fields.add("level", level));
    fields.add("type", item.type());
    item.properties()
        .forEach(
            (name, value) -> {
              fields.add(Handout.PROPERTY, name);
              fields.add(Handout.VALUE, value);
            });
    fields.addUnlessSeen("note", item.note());
    fields.add(Handout.PARTS, shown.parts(item));
    fields.add(Handout.DEPTH, depth);
    return fields.record(item.id()).onOneLine();
  }
}
