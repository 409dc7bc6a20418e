package competence.structure;

import competence.diagnostic.Code;
import competence.model.ItemKind;
import competence.outline.Block;
import competence.outline.Outline;
import competence.outline.Text;
import competence.profile.Profile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings that a document does not mark: lines that are bold, larger, in capitals, in
 * brackets, counted or alone before what they name. A stack of them tells the levels: a line of a
 * weaker form is below one of a stronger form only directly below it, or where such groups are
 * there already. A short line before a list that is no heading leads into the list.
 */
final class Groups implements Pass {
  @Override
  public String name() {
    return "groups";
  }

  @Override
  public Outline apply(Outline outline, PassContext context) {
    GroupFacts facts = GroupFacts.of(outline, context.slicer());
    GroupLines lines = new GroupLines(facts, context);
    List<Block> blocks = new Flow(lines, context).read(lines.split(outline.blocks()));
    return outline.description().isEmpty() && !facts.marked()
        ? Description.found(outline.withBlocks(blocks), context)
        : outline.withBlocks(blocks);
  }

  /** A group that is open: the strength of its line, and of the groups directly below it. */
  private record Open(int strength, Set<Integer> below) {
    Open(int strength) {
      this(strength, new HashSet<>());
    }
  }

  /** Reads the blocks of a document in order. */
  private static final class Flow {
    private final GroupLines lines;
    private final PassContext context;
    private final List<Block> done = new ArrayList<>();
    private final List<Open> stack = new ArrayList<>();

    /** Whether nothing came since the last heading. */
    private boolean direct;

    /** The first line that looks like the heading below it, but is none. */
    private @Nullable Block before;

    Flow(GroupLines lines, PassContext context) {
      this.lines = lines;
      this.context = context;
    }

    List<Block> read(List<Block> blocks) {
      for (int i = 0; i < blocks.size(); i++) {
        Block block = blocks.get(i);
        Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
        GroupLines.Form form =
            block instanceof Block.Paragraph paragraph ? lines.form(paragraph, next) : null;
        if (block instanceof Block.Heading || form == GroupLines.Form.SECTION) {
          stack.clear();
          done.add(block);
          direct = true;
        } else if (form == GroupLines.Form.NAMED) {
          stack.clear();
          stack.add(new Open(form.strength()));
          done.add(block);
          direct = true;
        } else if (form == GroupLines.Form.LEAD && next instanceof Block.Bullets list) {
          lead((Block.Paragraph) block, list);
          i++;
        } else if (form != null) {
          heading((Block.Paragraph) block, form, next);
        } else {
          if (before == null
              && lines.looksLike(block, next, i + 2 < blocks.size() ? blocks.get(i + 2) : null)) {
            before = block;
          }
          done.add(block);
          direct = false;
        }
      }
      warnOfHeadingsInARow();
      return done;
    }

    private void warnOfHeadingsInARow() {
      if (before != null) {
        context.report(
            Code.TREE274,
            before.span(),
            "this line and the one below look like headings, but only the last of such lines is"
                + " read as one",
            PassContext.otherwise(GroupFacts.lines(before).get(0), Profile.As.HEADING));
      }
    }

    private void heading(Block.Paragraph line, GroupLines.Form form, @Nullable Block next) {
      int strength = lines.strength(form, line);
      int last = stack.size() - 1;
      while (last >= 0 && !opensBelow(stack.get(last), strength)) {
        stack.remove(last--);
      }
      if (last >= 0) {
        stack.get(last).below().add(strength);
      }
      int rank = Sections.HEADING_RANK + stack.size();
      stack.add(new Open(strength));
      direct = true;
      Text text = line.text();
      done.add(new Block.Heading(rank, WholeStyle.removed(text)));
      context.headingGuess(form.code(next), text, form.reason());
    }

    private boolean opensBelow(Open group, int strength) {
      return group.strength() < strength
          && (direct || group.below().contains(strength) || GroupLines.isNested(strength));
    }

    private void lead(Block.Paragraph line, Block.Bullets list) {
      Text text = line.text();
      Block.Entry entry =
          new Block.Entry(List.of(line, list), line.span().to(list.span())).as(ItemKind.STATEMENT);
      done.add(new Block.Bullets(List.of(entry), entry.span()));
      direct = false;
      context.guess(
          Code.TREE273,
          text,
          Profile.As.STEM,
          Profile.As.STATEMENT,
          "read as a statement that leads into the list below: it is short and has no full stop");
    }
  }
}
