package competence.structure;

import competence.model.ItemKind;
import competence.outline.Block;
import competence.outline.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of a document, of a cell or of an entry, in order. */
final class BlockWork implements TreeMaker.Work {
  private final TreeMaker maker;
  private final List<Block> blocks;
  private final Group group;
  private int at;

  BlockWork(TreeMaker maker, List<Block> blocks, Group group) {
    this.maker = maker;
    this.blocks = withCaptions(blocks);
    this.group = group;
  }

  /** Captions as paragraphs before their tables. */
  private static List<Block> withCaptions(List<Block> blocks) {
    if (blocks.stream().noneMatch(block -> caption(block) != null)) {
      return blocks;
    }
    List<Block> all = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      Block caption = caption(block);
      if (caption != null) {
        all.add(caption);
      }
      all.add(block);
    }
    return all;
  }

  private static @Nullable Block caption(Block block) {
    return block instanceof Block.Table table ? table.caption() : null;
  }

  @Override
  public void moveTo(Draft parent) {
    group.moveTo(parent);
  }

  @Override
  public boolean step() {
    if (at == blocks.size()) {
      return false;
    }
    Block block = blocks.get(at++);
    if (block instanceof Block.Heading heading) {
      maker.set(maker.heading(heading.text(), heading.level(), group), heading.details());
    } else if (block instanceof Block.Paragraph paragraph) {
      line(paragraph.text());
    } else if (block instanceof Block.Lines lines) {
      lines.lines().forEach(this::line);
    } else if (block instanceof Block.Bullets bullets) {
      maker.push(new EntryWork(maker, bullets, groupFor(bullets)));
      group.forget();
    }
    return true;
  }

  private void line(Text text) {
    LineKind kind = maker.rules.kindOf(text);
    if (kind == LineKind.OMIT) {
      maker.leaveOut(text);
    } else {
      place(text, kind);
    }
  }

  private void place(Text text, LineKind kind) {
    boolean inSection = group.parent.kind == ItemKind.HEADING;
    if (inSection && (kind == LineKind.SECTION || kind == LineKind.HEADING)) {
      maker.namedHeading(text, kind, group);
    } else {
      maker.statement(text, kind, group);
    }
  }

  /** Whether the line just before ends like a stem, so that the next block belongs to it. */
  private boolean openStem() {
    Draft last = group.last;
    return last != null
        && last.text != null
        && last.below().isEmpty()
        && (group.stemTakesAll || maker.rules.endsLikeStem(last.text));
  }

  /**
   * A list goes below the stem before it. So do the rows of a table, unless they open in the same
   * way as the stem.
   */
  private Group groupFor(Block.Bullets bullets) {
    Draft last = group.last;
    if (!openStem() || last == null || last.text == null) {
      return new Group(group.parent);
    }
    Text first = bullets.rows() ? firstText(bullets) : null;
    boolean alike =
        first != null
            && !LineForm.startLower(first.plain())
            && maker.rules.formOf(first) == LineKind.STATEMENT
            && maker.rules.formOf(last.text) == LineKind.STATEMENT;
    return new Group(alike ? group.parent : last);
  }

  private static @Nullable Text firstText(Block.Bullets bullets) {
    for (Block.Entry entry : bullets.entries()) {
      Text text = CellContent.of(entry.blocks()).text();
      if (text != null) {
        return text;
      }
    }
    return null;
  }
}
