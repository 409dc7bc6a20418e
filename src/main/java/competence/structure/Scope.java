package competence.structure;

import competence.diagnostic.Code;
import competence.outline.Block;
import competence.outline.Outline;
import competence.outline.Text;
import competence.profile.StructureHabits;
import competence.text.Wildcard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Leaves out what is not part of the framework by the profile: what comes before one line and from
 * another one on, and, if the profile names the only tables that are read, all else but the
 * headings above them.
 */
final class Scope {
  private static final String BEFORE = "before the framework";
  private static final String AFTER = "after the framework";
  private static final String OUTSIDE = "outside of the tables that the profile names";

  /** Why a text is left out. */
  static final Set<String> REASONS = Set.of(BEFORE, AFTER, OUTSIDE);

  private final PassContext context;
  private final StructureHabits habits;

  Scope(PassContext context) {
    this.context = context;
    this.habits = context.profile().structure();
  }

  Outline of(Outline outline) {
    if (habits.from().isEmpty() && habits.to().isEmpty() && habits.tables().isEmpty()) {
      return outline;
    }
    List<Block> blocks = split(outline.blocks());
    int from = habits.from().isEmpty() ? 0 : find("from", habits.from(), blocks, 0);
    int to =
        habits.to().isEmpty() ? blocks.size() : find("to", habits.to(), blocks, Math.max(from, 0));
    int start = Math.max(from, 0);
    int end = to < 0 ? blocks.size() : to;
    context.leaveOut(Flows.texts(blocks.subList(0, start)), BEFORE);
    context.leaveOut(Flows.texts(blocks.subList(end, blocks.size())), AFTER);
    return outline.withBlocks(onlyTables(blocks.subList(start, end)));
  }

  /** The index of the first block from one on whose line matches a pattern; -1 if none does. */
  private int find(String key, String pattern, List<Block> blocks, int from) {
    for (int i = from; i < blocks.size(); i++) {
      if (Wildcard.matches(pattern, line(blocks.get(i)))) {
        return i;
      }
    }
    context.report(
        Code.TREE281,
        null,
        "no line of the document matches \"" + key + ": " + pattern + "\" of the profile",
        "write the whole line as it is in the document, or put * for a part of it");
    return -1;
  }

  private static String line(Block block) {
    if (block instanceof Block.Heading heading) {
      return heading.text().plain();
    }
    return block instanceof Block.Paragraph paragraph ? paragraph.text().plain() : "";
  }

  /** Takes the lines that the profile names out of the lines around them. */
  private List<Block> split(List<Block> blocks) {
    List<Block> split = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Lines lines && lines.lines().stream().anyMatch(this::isNamed)) {
        int from = 0;
        for (int i = 0; i < lines.lines().size(); i++) {
          if (isNamed(lines.lines().get(i))) {
            addLines(lines, from, i, split);
            split.add(new Block.Paragraph(lines.lines().get(i)));
            from = i + 1;
          }
        }
        addLines(lines, from, lines.lines().size(), split);
      } else {
        split.add(block);
      }
    }
    return split;
  }

  private boolean isNamed(Text line) {
    return Wildcard.matches(habits.from(), line.plain())
        || Wildcard.matches(habits.to(), line.plain());
  }

  private static void addLines(Block.Lines lines, int from, int to, List<Block> split) {
    if (from < to) {
      List<Text> part = lines.lines().subList(from, to);
      List<Integer> blanks =
          lines.blanks().isEmpty() ? List.of() : lines.blanks().subList(from, to);
      split.add(Block.Lines.of(part, blanks));
    }
  }

  /** The tables that the profile names, with the headings above them. */
  private List<Block> onlyTables(List<Block> blocks) {
    List<Integer> only =
        habits.only().stream().filter(number -> number <= context.tables()).toList();
    for (StructureHabits.Table table : habits.tables()) {
      if (table.number() > context.tables()) {
        context.report(
            Code.TREE281,
            null,
            "the document has no table " + table.number() + ", which the profile names",
            "count the tables that are not in other tables or in lists, from 1");
      }
    }
    if (only.isEmpty()) {
      return blocks;
    }
    List<Block> kept = new ArrayList<>();
    List<Block> rest = new ArrayList<>();
    int rank = 0; // Headings of a higher rank are above a table that is kept.
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      boolean table = block instanceof Block.Table of && only.contains(context.numberOf(of));
      boolean above = block instanceof Block.Heading heading && heading.level() < rank;
      rank = table ? Integer.MAX_VALUE : above ? ((Block.Heading) block).level() : rank;
      (table || above ? kept : rest).add(block);
    }
    Collections.reverse(kept);
    Collections.reverse(rest);
    context.leaveOut(Flows.texts(rest), OUTSIDE);
    return kept;
  }
}
