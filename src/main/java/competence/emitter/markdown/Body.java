package competence.emitter.markdown;

import competence.model.Item;
import competence.model.ItemKind;
import competence.model.Level;
import competence.model.Numbering;
import competence.model.Walk;
import competence.record.Handout;
import competence.record.HiddenRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the items: headings with sections, and lists in them. */
final class Body implements Walk.Visitor {
  /**
   * Lists are indented no further: beyond, people do not see the depth any more, and readers give
   * up at some fifty lists in one another.
   */
  static final int DEEPEST_LIST = 10;

  private final Page page;
  private final ItemLine lines;
  private final Numbering numbering = new Numbering();
  private int sections;
  private int openStatements;
  private boolean inList;
  private @Nullable Item ended;

  Body(Page page, List<Level> levels) {
    this.page = page;
    this.lines = new ItemLine(levels);
  }

  @Override
  public void enter(Item item, int depth) {
    String number = numbering.enter(item);
    if (openStatements == 0 && item.kind() == ItemKind.HEADING) {
      section(item, number, depth);
    } else {
      entry(item, number, depth);
      openStatements++;
    }
  }

  @Override
  public void leave(Item item, int depth) {
    numbering.leave(item);
    if (openStatements > 0) {
      openStatements--;
    } else {
      sections--;
      ended = item;
    }
  }

  private void section(Item item, @Nullable String number, int depth) {
    int signs = depth + Handout.TITLE_SIGNS;
    page.block(lines.heading(item, number, signs, signs > Handout.MOST_SIGNS ? depth : 0));
    String note = lines.note(item);
    if (note != null) {
      page.block(note);
    }
    sections++;
    inList = false;
    ended = null;
  }

  private void entry(Item item, @Nullable String number, int depth) {
    if (ended != null) {
      page.block(new HiddenRecord(Handout.END + ended.id(), List.of()).onOneLine());
      ended = null;
      inList = false;
    }
    int level = Math.min(depth - sections, DEEPEST_LIST);
    int hidden = depth - sections > DEEPEST_LIST ? depth : 0;
    String line = "  ".repeat(level - 1) + "- " + content(item, number, depth, hidden);
    if (inList) {
      page.line(line);
    } else {
      page.block(line);
    }
    inList = true;
    String note = lines.note(item);
    if (note != null) {
      page.line("  ".repeat(level) + note);
    }
  }

  private String content(Item item, @Nullable String number, int depth, int hidden) {
    return item.kind() == ItemKind.HEADING
        ? lines.heading(item, number, depth + Handout.TITLE_SIGNS, hidden)
        : lines.statement(item, number, hidden);
  }
}
