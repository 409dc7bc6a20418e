package competence.structure;

import competence.outline.Block;
import competence.outline.Marker;
import competence.outline.Text;
import competence.text.Numbers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbered lines of a document among its other blocks: lines that begin with a number, and
 * entries whose labels are numbers.
 */
final class NumberedLines {
  /**
   * A numbered line, or another block.
   *
   * @param depth how many numbers its label has; 0 for other blocks
   * @param label its label; null if the source has none as text
   * @param text its text without the label; null for other blocks
   * @param block the block if it is no heading: the line, or the entry with all below it, with the
   *     span of the lines or the list that it is from
   * @param below the number of units after this one that are below it in the block
   */
  record Unit(int depth, @Nullable Text label, @Nullable Text text, Block block, int below) {
    private Unit(Block block) {
      this(0, null, null, block, 0);
    }
  }

  private final PassContext context;
  private final List<Unit> units = new ArrayList<>();

  private NumberedLines(PassContext context) {
    this.context = context;
  }

  /** Whether a document may have numbered lines; a quick check. */
  static boolean mayBeIn(List<Block> blocks) {
    for (Block block : blocks) {
      for (Text line : GroupFacts.lines(block)) {
        if (Character.isDigit(line.plain().charAt(0))) {
          return true;
        }
      }
      if (block instanceof Block.Bullets bullets && isNumbered(bullets)) {
        return true;
      }
    }
    return false;
  }

  static List<Unit> of(List<Block> blocks, PassContext context) {
    NumberedLines lines = new NumberedLines(context);
    for (Block block : blocks) {
      if (block instanceof Block.Bullets bullets && isNumbered(bullets)) {
        lines.addEntries(bullets);
      } else if (block instanceof Block.Paragraph paragraph) {
        lines.addLine(paragraph.text(), block);
      } else if (block instanceof Block.Lines several) {
        several
            .lines()
            .forEach(line -> lines.addLine(line, new Block.Lines(List.of(line), several.span())));
      } else {
        lines.units.add(new Unit(block));
      }
    }
    lines.dropBareNumbers();
    return lines.units;
  }

  /**
   * A number alone is a label only if the next line is numbered below it, 2 before 2.1, or if all
   * such numbers count from 1.
   */
  private void dropBareNumbers() {
    if (bareNumbersCount()) {
      return;
    }
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      Text line = unit.text() == null ? null : line(unit.block());
      if (line != null && !NumberLabel.before(line.plain()).isMarked(line.plain())) {
        Text next = i + 1 < units.size() ? units.get(i + 1).label() : null;
        String number = line.plain().substring(0, NumberLabel.before(line.plain()).end());
        if (next == null || !next.plain().startsWith(number + ".")) {
          units.set(i, new Unit(unit.block()));
        }
      }
    }
  }

  private boolean bareNumbersCount() {
    int count = 0;
    for (Unit unit : units) {
      String plain = unit.label() == null ? "" : unit.label().plain();
      if (unit.depth() == 1
          && !plain.isEmpty()
          && Numbers.isDigit(plain.charAt(plain.length() - 1))) {
        count++;
        boolean name = unit.text() != null && LineForm.formHeading(unit.text().plain());
        if (!name || !plain.equals(String.valueOf(count))) {
          return false;
        }
      }
    }
    return count > 2;
  }

  private static @Nullable Text line(Block block) {
    List<Text> lines = GroupFacts.lines(block);
    return lines.isEmpty() ? null : lines.get(0);
  }

  private void addLine(Text line, Block block) {
    NumberLabel number = NumberLabel.before(line.plain());
    if (number.depth() == 0) {
      units.add(new Unit(block));
      return;
    }
    Text label = context.slicer().slice(line, 0, number.end());
    Text text = context.slicer().slice(line, number.end(), line.plain().length());
    boolean cut = label != null && text != null;
    units.add(new Unit(number.depth(), cut ? label : null, cut ? text : line, block, 0));
  }

  /** Whether some entries have numbers, the others no marker, and all a text and entries only. */
  private static boolean isNumbered(Block.Bullets bullets) {
    boolean found = false;
    Deque<Block.Bullets> open = new ArrayDeque<>(List.of(bullets));
    while (!open.isEmpty()) {
      for (Block.Entry entry : open.pop().entries()) {
        CellContent content = CellContent.of(entry.blocks());
        boolean number = isNumbered(entry);
        found |= number;
        boolean line = number || entry.marker().kind() == Marker.Kind.NONE;
        if (!line || content.text() == null || entry.kind() != null) {
          return false;
        }
        for (Block block : content.rest()) {
          if (!(block instanceof Block.Bullets below)) {
            return false;
          }
          open.push(below);
        }
      }
    }
    return found;
  }

  private static boolean isNumbered(Block.Entry entry) {
    return NumberLabel.of(entry.marker().sign()).depth() > 0;
  }

  /** Adds the entries in the order of the document. */
  private void addEntries(Block.Bullets bullets) {
    Deque<Block.Entry> open = new ArrayDeque<>(bullets.entries());
    while (!open.isEmpty()) {
      Block.Entry entry = open.pop();
      CellContent content = CellContent.of(entry.blocks());
      Text text = content.text();
      if (isNumbered(entry)) {
        int depth = NumberLabel.of(entry.marker().sign()).depth();
        Block block = new Block.Bullets(List.of(entry), bullets.span());
        units.add(new Unit(depth, entry.marker().text(), text, block, countBelow(content)));
      } else if (text != null) {
        addLine(text, new Block.Lines(List.of(text), bullets.span()));
      }
      List<Block> rest = content.rest();
      for (int i = rest.size() - 1; i >= 0; i--) {
        List<Block.Entry> below = ((Block.Bullets) rest.get(i)).entries();
        for (int j = below.size() - 1; j >= 0; j--) {
          open.push(below.get(j));
        }
      }
    }
  }

  private static int countBelow(CellContent content) {
    int count = 0;
    Deque<Block> open = new ArrayDeque<>(content.rest());
    while (!open.isEmpty()) {
      for (Block.Entry entry : ((Block.Bullets) open.pop()).entries()) {
        count++;
        open.addAll(CellContent.of(entry.blocks()).rest());
      }
    }
    return count;
  }
}
