package competence.emitter.markdown;

import competence.model.Item;
import competence.model.ItemKind;
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
  private int written;
  private int sections;
  private int openStatements;
  private boolean inList;
  private @Nullable Item ended;

  Body(Page page, ItemLine lines) {
    this.page = page;
    this.lines = lines;
  }

  /** How many items were written. */
  int written() {
    return written;
  }

  @Override
  public void enter(Item item, int depth) {
    if (openStatements == 0 && item.kind() == ItemKind.HEADING) {
      section(item, depth);
    } else {
      entry(item, depth);
      openStatements++;
    }
    written++;
  }

  @Override
  public void leave(Item item, int depth) {
    if (openStatements > 0) {
      openStatements--;
    } else {
      sections--;
      ended = item;
    }
  }

  private void section(Item item, int depth) {
    int signs = depth + Handout.TITLE_SIGNS;
    page.block(lines.heading(item, signs, signs > Handout.MOST_SIGNS ? depth : 0));
    String note = lines.note(item);
    if (note != null) {
      page.block(note);
    }
    sections++;
    inList = false;
    ended = null;
  }

  private void entry(Item item, int depth) {
    if (ended != null) {
      page.block(new HiddenRecord(Handout.END + ended.id(), List.of()).onOneLine());
      ended = null;
      inList = false;
    }
    int level = Math.min(depth - sections, DEEPEST_LIST);
    int hidden = depth - sections > DEEPEST_LIST ? depth : 0;
    String line = "  ".repeat(level - 1) + "- " + content(item, depth, hidden);
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

  private String content(Item item, int depth, int hidden) {
    return item.kind() == ItemKind.HEADING
        ? lines.heading(item, depth + Handout.TITLE_SIGNS, hidden)
        : lines.statement(item, hidden);
  }
}
