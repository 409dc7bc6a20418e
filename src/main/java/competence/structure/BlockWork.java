package competence.structure;

import competence.diagnostic.Code;
import competence.ledger.ExclusionRule;
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
      heading(heading);
    } else if (block instanceof Block.Paragraph paragraph) {
      line(paragraph.text());
    } else if (block instanceof Block.Lines lines) {
      lines.lines().forEach(this::line);
    } else if (block instanceof Block.Table table) {
      maker.title.close();
      maker.push(new RowWork(maker, table, groupFor(firstText(table))));
      group.forget();
    } else if (block instanceof Block.Bullets bullets) {
      maker.title.close();
      maker.push(new EntryWork(maker, bullets, new Group(openStem() ? last() : group.parent)));
      group.forget();
    }
    return true;
  }

  private void heading(Block.Heading heading) {
    Text number = heading.details().code();
    if (!maker.title.is(heading)) {
      maker.title.close();
      Draft draft = maker.heading(heading.text(), heading.level(), group);
      maker.set(draft, heading.details());
    } else if (number != null) {
      maker.drop(number, "number of the title");
    }
  }

  private void line(Text text) {
    LineKind kind = maker.rules.kindOf(text);
    if (kind == LineKind.OMIT) {
      maker.leaveOut(text);
    } else if (maker.title.isToCome(text)) {
      maker.describe(text, "it comes before the title");
    } else if (maker.title.takes(text, kind)) {
      return;
    } else if (maker.isTitleAgain(text, group)) {
      maker.leaveOut(
          text, new ExclusionRule(ExclusionRule.Kind.TITLE_AGAIN, ""), "it repeats the title");
    } else {
      place(text, kind);
    }
  }

  private void place(Text text, LineKind kind) {
    if (kind == LineKind.UNKNOWN && maker.isIntroduction(group) && !leadsOn(text)) {
      maker.describe(text, "it comes before the first heading");
      return;
    }
    boolean inSection = group.parent.kind == ItemKind.HEADING;
    if (inSection && (kind == LineKind.SECTION || kind == LineKind.HEADING)) {
      maker.namedHeading(text, kind, group);
    } else if (inSection && kind == LineKind.UNKNOWN && mayBeHeading(text)) {
      maker.note(
          Code.TREE101,
          text,
          "read as a heading: it is short and alone on its line, and statements follow",
          "if it is not, declare it in a profile: {text: \u2026, as: statement}");
      maker.heading(text, Sections.HEADING_RANK, group);
    } else {
      maker.statement(text, kind, group);
    }
  }

  /** Guesses by place and form, only where the document marks no headings itself. */
  private boolean mayBeHeading(Text text) {
    return !maker.title.headingsAreMarked()
        && blocks.get(at - 1) instanceof Block.Paragraph
        && LineForm.formHeading(text.plain())
        && at < blocks.size()
        && leadsIntoStatements(blocks.get(at));
  }

  private boolean leadsIntoStatements(Block next) {
    if (next instanceof Block.Paragraph paragraph) {
      return maker.rules.formOf(paragraph.text()) == LineKind.STATEMENT;
    }
    return !(next instanceof Block.Heading);
  }

  private boolean leadsOn(Text text) {
    boolean items =
        at < blocks.size()
            && (blocks.get(at) instanceof Block.Bullets || blocks.get(at) instanceof Block.Table);
    return items && maker.rules.endsLikeStem(text);
  }

  /** Whether the line just before ends like a stem, so that the next block belongs to it. */
  private boolean openStem() {
    Draft last = group.last;
    return last != null
        && last.text != null
        && last.below().isEmpty()
        && (group.stemTakesAll || maker.rules.endsLikeStem(last.text));
  }

  private Draft last() {
    return group.last == null ? group.parent : group.last;
  }

  /** The rows of a table go below the stem before it, unless they open in the same way. */
  private Group groupFor(Text first) {
    Draft last = group.last;
    if (!openStem() || last == null || last.text == null) {
      return new Group(group.parent);
    }
    boolean alike =
        !LineForm.startLower(first.plain())
            && maker.rules.formOf(first) == LineKind.STATEMENT
            && maker.rules.formOf(last.text) == LineKind.STATEMENT;
    return new Group(alike ? group.parent : last);
  }

  private static Text firstText(Block.Table table) {
    for (Block.Row row : table.rows()) {
      for (Block.Cell cell : row.cells()) {
        Text text = CellContent.of(cell.blocks()).text();
        if (text != null) {
          return text;
        }
      }
    }
    return new Text("", table.span(), List.of());
  }
}
