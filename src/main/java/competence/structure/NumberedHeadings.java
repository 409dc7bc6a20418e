package competence.structure;

import competence.diagnostic.Code;
import competence.outline.Block;
import competence.outline.Details;
import competence.outline.Outline;
import competence.outline.Text;
import competence.source.Span;
import competence.structure.NumberedLines.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns numbered lines before statements into headings: "1. HIVES", "1.1 Frames". The number tells
 * the level and becomes the code. Numbered lines are headings down to the depth at which most of
 * them have lines without a number directly below them; deeper ones stay as they are, and so do all
 * of them where one is long or ends with a full stop.
 */
final class NumberedHeadings implements Pass {
  /** Ranks of the headings by depth, below those that the document marks. */
  private static final int RANK = 50;

  private static final int MOST_DEPTH = 9;

  @Override
  public String name() {
    return "numbered-headings";
  }

  @Override
  public Outline apply(Outline outline, PassContext context) {
    context.rules().number(outline);
    if (!NumberedLines.mayBeIn(outline.blocks())) {
      return outline;
    }
    List<Unit> units = NumberedLines.of(outline.blocks(), context);
    int deepest = deepest(units, context);
    return deepest == 0 ? outline : outline.withBlocks(blocks(units, deepest, context));
  }

  /** Down to which depth numbered lines are headings; 0 if none is. */
  private static int deepest(List<Unit> units, PassContext context) {
    int[] count = new int[MOST_DEPTH + 1];
    int[] headsLines = new int[MOST_DEPTH + 1];
    int[] heads = new int[MOST_DEPTH + 1];
    int[] capitals = new int[MOST_DEPTH + 1];
    int[] bare = new int[MOST_DEPTH + 1];
    boolean[] lists = new boolean[MOST_DEPTH + 1];
    int limit = MOST_DEPTH;
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (isOpen(unit, context)) {
        Unit next = i + 1 < units.size() ? units.get(i + 1) : null;
        boolean lines = next != null && next.depth() == 0 && isContent(next.block());
        boolean deeper = next != null && next.depth() > unit.depth();
        count[unit.depth()]++;
        headsLines[unit.depth()] += lines ? 1 : 0;
        heads[unit.depth()] += lines || deeper ? 1 : 0;
        capitals[unit.depth()] += isCapitals(unit) ? 1 : 0;
        lists[unit.depth()] |= next != null && next.depth() == unit.depth();
        bare[unit.depth()] += deeper && isBare(unit) ? 1 : 0;
        limit = mayHead(unit, context) ? limit : Math.min(limit, unit.depth() - 1);
      }
    }
    int deepest = limit;
    while (deepest > 0
        && (headsLines[deepest] * 2 <= count[deepest] || lists[deepest])
        && (count[deepest] == 0
            || (capitals[deepest] < count[deepest] && bare[deepest] < count[deepest]))) {
      deepest--;
    }
    int all = 0;
    for (int depth = 1; depth <= deepest; depth++) {
      all += count[depth];
      if (heads[depth] * 2 < count[depth]) {
        return 0;
      }
    }
    return all > 1 ? deepest : 0;
  }

  /** Whether a number has no stop, as "1" before "1.1": a list would have one. */
  private static boolean isBare(Unit unit) {
    Text label = unit.label();
    return unit.depth() == 1
        && label != null
        && Character.isDigit(label.plain().charAt(label.plain().length() - 1));
  }

  private static boolean isCapitals(Unit unit) {
    return unit.text() != null && LineForm.isCapitals(unit.text().plain(), 2);
  }

  /** Whether a block may be below a heading; a line in lower case goes on with the line above. */
  private static boolean isContent(Block block) {
    List<Text> lines = GroupFacts.lines(block);
    return lines.isEmpty()
        ? !(block instanceof Block.Heading)
        : !LineForm.startLower(lines.get(0).plain());
  }

  /** Whether it is a numbered line about which the profile says nothing. */
  private static boolean isOpen(Unit unit, PassContext context) {
    Text text = unit.text();
    return text != null
        && unit.depth() <= MOST_DEPTH
        && (context.rules().decided(text) == LineKind.UNKNOWN
            || context.rules().decided(text) == LineKind.HEADING);
  }

  private static boolean mayHead(Unit unit, PassContext context) {
    Text text = unit.text();
    return text != null
        && context.rules().formOf(text) != LineKind.STATEMENT
        && (LineForm.formHeading(text.plain()) || LineForm.isCapitals(text.plain(), 2));
  }

  private static List<Block> blocks(List<Unit> units, int deepest, PassContext context) {
    List<Block> blocks = new ArrayList<>();
    List<Block> parts = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      Text text = unit.text();
      boolean heads = text != null && unit.depth() <= deepest && isOpen(unit, context);
      if (heads || (!parts.isEmpty() && !parts.get(0).span().equals(unit.block().span()))) {
        join(parts, blocks);
      }
      if (heads && text != null) {
        Text label = unit.label() == null ? null : WholeStyle.removed(unit.label());
        Details details = Details.NONE.withCode(label);
        blocks.add(new Block.Heading(RANK + unit.depth(), WholeStyle.removed(text), details));
        context.headingGuess(
            Code.TREE221, text, "it is numbered, and lines without a number follow");
      } else {
        parts.add(unit.block());
        i += unit.below();
      }
    }
    join(parts, blocks);
    return blocks;
  }

  /** Adds the parts of the same block; lines in a row are one block, and so are entries. */
  private static void join(List<Block> parts, List<Block> blocks) {
    List<Text> lines = new ArrayList<>();
    List<Block.Entry> entries = new ArrayList<>();
    for (Block part : parts) {
      if (part instanceof Block.Lines line) {
        addEntries(entries, part.span(), blocks);
        lines.addAll(line.lines());
      } else if (part instanceof Block.Bullets list) {
        addLines(lines, part.span(), blocks);
        entries.addAll(list.entries());
      } else {
        blocks.add(part);
      }
    }
    if (!parts.isEmpty()) {
      addLines(lines, parts.get(0).span(), blocks);
      addEntries(entries, parts.get(0).span(), blocks);
    }
    parts.clear();
  }

  private static void addLines(List<Text> lines, Span span, List<Block> blocks) {
    if (!lines.isEmpty()) {
      blocks.add(new Block.Lines(List.copyOf(lines), span));
      lines.clear();
    }
  }

  private static void addEntries(List<Block.Entry> entries, Span span, List<Block> blocks) {
    if (!entries.isEmpty()) {
      blocks.add(new Block.Bullets(List.copyOf(entries), span));
      entries.clear();
    }
  }
}
