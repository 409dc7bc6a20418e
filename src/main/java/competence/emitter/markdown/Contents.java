package competence.emitter.markdown;

import competence.inline.Inline;
import competence.inline.Run;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemKind;
import competence.model.Walk;
import competence.record.Handout;
import java.util.ArrayList;
import java.util.List;

/** Writes the table of contents of a long framework: its headings, linked. */
final class Contents implements Walk.Visitor {
  private static final int MOST_LEAVES_WITHOUT = 40;
  private static final int FEWEST_HEADINGS = 2;

  /** Headings further down are left out. */
  private static final int DEEPEST = 3;

  private final Anchors anchors = new Anchors();
  private final List<String> lines = new ArrayList<>();
  private int leaves;
  private int openStatements;

  private final ItemLine itemLines;

  private Contents(Framework framework, ItemLine itemLines) {
    this.itemLines = itemLines;
    anchors.of(Inline.plain(framework.title()));
  }

  /**
   * Writes it, if the framework is long.
   *
   * @param title what people read above it
   */
  static void write(Framework framework, ItemLine itemLines, String title, Page page) {
    Contents contents = new Contents(framework, itemLines);
    Walk.over(framework.items(), contents);
    if (contents.leaves > MOST_LEAVES_WITHOUT && contents.lines.size() >= FEWEST_HEADINGS) {
      String bold = Inline.write(List.of(new Run(title, false, true, false, null)));
      String list = String.join("\n", contents.lines);
      page.aside(Handout.CONTENTS, Inline.asParagraph(bold) + "\n\n" + list);
    }
  }

  @Override
  public void enter(Item item, int depth) {
    if (item.kind() == ItemKind.HEADING) {
      heading(item, depth);
    }
    leaves += item.isLeaf() ? 1 : 0;
    openStatements += item.kind() == ItemKind.STATEMENT ? 1 : 0;
  }

  @Override
  public void leave(Item item, int depth) {
    openStatements -= item.kind() == ItemKind.STATEMENT ? 1 : 0;
  }

  /** A heading that stands in a list has an anchor, too, though no line here. */
  private void heading(Item item, int depth) {
    String anchor = anchors.of(itemLines.plainHeading(item));
    if (openStatements == 0 && depth <= DEEPEST) {
      String text = itemLines.numbered(item, Inline.plain(item.text()));
      Run link = new Run(text, false, false, false, "#" + anchor);
      lines.add("  ".repeat(depth - 1) + "- " + Inline.withinLine(Inline.write(List.of(link))));
    }
  }
}
