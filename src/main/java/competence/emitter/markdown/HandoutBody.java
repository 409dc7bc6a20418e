package competence.emitter.markdown;

import competence.model.Item;
import competence.model.ItemKind;
import competence.model.Walk;
import competence.record.Handout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the items: headings with sections, and the lists in them. */
final class HandoutBody implements Walk.Visitor {
  /**
   * Lists are indented no further: people cannot see the depth any more, and parsers give up at
   * some fifty nested lists.
   */
  static final int DEEPEST_LIST = 10;

  private final BlockWriter out;
  private final ItemLine lines;
  private int written;
  private int sections;
  private int openStatements;
  private boolean inList;

  /** The section that ended last, if nothing was written since. */
  private @Nullable Item ended;

  HandoutBody(BlockWriter out, ItemLine lines) {
    this.out = out;
    this.lines = lines;
  }

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
    out.block(lines.heading(item, signs, signs > Handout.MOST_SIGNS ? depth : 0));
    List<String> quote = lines.quote(item);
    if (!quote.isEmpty()) {
      out.block(String.join("\n", quote));
    }
    sections++;
    inList = false;
    ended = null;
  }

  private void entry(Item item, int depth) {
    if (ended != null) {
      out.block(BlockWriter.comment(Handout.END + ended.id()));
      ended = null;
      inList = false;
    }
    int level = Math.min(depth - sections, DEEPEST_LIST);
    int hidden = depth - sections > DEEPEST_LIST ? depth : 0;
    String line = "  ".repeat(level - 1) + "- " + content(item, depth, hidden);
    if (inList) {
      out.line(line);
    } else {
      out.block(line);
    }
    inList = true;
    lines.quote(item).forEach(quoted -> out.line("  ".repeat(level) + quoted));
  }

  private String content(Item item, int depth, int hidden) {
    return item.kind() == ItemKind.HEADING
        ? lines.heading(item, depth + Handout.TITLE_SIGNS, hidden)
        : lines.statement(item, hidden);
  }
}
