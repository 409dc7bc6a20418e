package competence.structure;

import competence.model.ItemKind;
import competence.outline.Block;
import competence.outline.Text;
import java.util.List;

/** Reads the blocks of a document, of a cell or of an entry, in order. */
final class BlockWork implements TreeMaker.Work {
  private final TreeMaker maker;
  private final List<Block> blocks;
  private final Group group;
  private int at;

  BlockWork(TreeMaker maker, List<Block> blocks, Group group) {
    this.maker = maker;
    this.blocks = blocks;
    this.group = group;
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
    } else if (block instanceof Block.Table table) {
      maker.push(new RowWork(maker, table, groupFor(firstText(table))));
      group.forget();
    } else if (block instanceof Block.Bullets bullets) {
      maker.push(new EntryWork(maker, bullets, new Group(openStem() ? last() : group.parent)));
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
