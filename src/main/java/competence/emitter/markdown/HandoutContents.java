package competence.emitter.markdown;

import competence.inline.Inline;
import competence.inline.Run;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemKind;
import competence.model.Walk;
import competence.record.Handout;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the table of contents of a long framework: its headings, linked. */
final class HandoutContents implements Walk.Visitor {
  private static final int MOST_LEAVES_WITHOUT = 40;
  private static final int FEWEST_HEADINGS = 2;

  /** Headings further down are left out. */
  private static final int DEEPEST = 3;

  private final ItemLine itemLines;
  private final Map<String, Integer> anchors = new HashMap<>();
  private final List<String> lines = new ArrayList<>();
  private int leaves;
  private int openStatements;

  private HandoutContents(Framework framework, ItemLine itemLines) {
    this.itemLines = itemLines;
    anchor(Inline.plain(framework.title()));
  }

  /**
   * Writes the table, if the framework is long.
   *
   * @param title the title above the table
   */
  static void write(Framework framework, ItemLine itemLines, String title, BlockWriter out) {
    HandoutContents contents = new HandoutContents(framework, itemLines);
    Walk.over(framework.items(), contents);
    if (contents.leaves > MOST_LEAVES_WITHOUT && contents.lines.size() >= FEWEST_HEADINGS) {
      String bold = Inline.write(List.of(new Run(title, false, true, false, null)));
      String list = String.join("\n", contents.lines);
      out.aside(Handout.CONTENTS, Inline.asParagraph(bold) + "\n\n" + list);
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

  /** A heading in a list takes up an anchor, too, although it has no line here. */
  private void heading(Item item, int depth) {
    String anchor = anchor(itemLines.plainHeading(item));
    if (openStatements == 0 && depth <= DEEPEST) {
      String text = itemLines.numbered(item, Inline.plain(item.text()));
      Run link = new Run(text, false, false, false, "#" + anchor);
      lines.add("  ".repeat(depth - 1) + "- " + Inline.withinLine(Inline.write(List.of(link))));
    }
  }

  /**
   * The anchor that GitHub and wikis like it make of the next heading of the document: lower case,
   * no punctuation, hyphens for spaces, and a number if an earlier heading has the same.
   */
  private String anchor(String heading) {
    StringBuilder out = new StringBuilder(heading.length());
    WhiteSpace.fold(heading).toLowerCase(Locale.ROOT).codePoints().forEach(c -> append(c, out));
    String anchor = out.toString();
    int before = anchors.merge(anchor, 1, Integer::sum) - 1;
    return before == 0 ? anchor : anchor + "-" + before;
  }

  private static void append(int codePoint, StringBuilder out) {
    if (codePoint == ' ') {
      out.append('-');
    } else if (codePoint == '-' || codePoint == '_' || isPartOfWord(codePoint)) {
      out.appendCodePoint(codePoint);
    }
  }

  private static boolean isPartOfWord(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> Character.isLetterOrDigit(codePoint);
    };
  }
}
