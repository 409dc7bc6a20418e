package competence.structure;

import competence.model.CodeLabel;
import competence.model.ItemKind;
import competence.outline.Block;
import competence.outline.Details;
import competence.outline.Text;

/** Reads the entries of a list: each is an item, with the rest of its content below. */
final class EntryWork implements TreeMaker.Work {
  private final TreeMaker maker;
  private final Block.Bullets bullets;
  private final Group group;
  private int at;

  EntryWork(TreeMaker maker, Block.Bullets bullets, Group group) {
    this.maker = maker;
    this.bullets = bullets;
    this.group = group;
  }

  @Override
  public void moveTo(Draft parent) {
    group.moveTo(parent);
  }

  @Override
  public boolean step() {
    if (at == bullets.entries().size()) {
      return false;
    }
    Block.Entry entry = withCode(bullets.entries().get(at++));
    CellContent content = CellContent.of(entry.blocks());
    Text text = content.text();
    Draft parent = group.last == null ? group.parent : group.last;
    if (text != null) {
      LineKind kind = maker.rules.kindOf(text);
      if (kind == LineKind.OMIT) {
        maker.leaveOut(text);
      } else {
        parent = item(entry, text, kind);
      }
    }
    if (!content.rest().isEmpty()) {
      boolean headed = text == null && content.rest().get(0) instanceof Block.Heading;
      Draft above = headed ? group.parent : parent;
      closeStem(above);
      maker.pushEntry(new BlockWork(maker, content.rest(), new Group(above)), above);
    }
    return true;
  }

  /** An entry that is nothing but a code above one other entry is the code of that. */
  private static Block.Entry withCode(Block.Entry entry) {
    CellContent content = CellContent.of(entry.blocks());
    Text code = content.text();
    boolean one =
        content.rest().size() == 1
            && content.rest().get(0) instanceof Block.Bullets list
            && list.entries().size() == 1
            && list.entries().get(0).details().code() == null
            && list.entries().get(0).marker().text() == null;
    if (!one
        || code == null
        || !LineForm.isLabel(code.plain())
        || !CodeLabel.isCode(code.plain(), ItemKind.STATEMENT)
        || entry.marker().text() != null
        || !entry.details().equals(Details.NONE)) {
      return entry;
    }
    Block.Entry item = ((Block.Bullets) content.rest().get(0)).entries().get(0);
    return item.withDetails(item.details().withCode(code));
  }

  private Draft item(Block.Entry entry, Text text, LineKind kind) {
    ItemKind known = CellContent.isNamed(entry.blocks()) ? ItemKind.HEADING : entry.kind();
    Draft draft = known == null ? byForm(entry, text, kind) : decided(known, kind, text);
    maker.set(draft, entry.details());
    return draft;
  }

  private Draft byForm(Block.Entry entry, Text text, LineKind kind) {
    boolean named = kind == LineKind.SECTION || kind == LineKind.HEADING;
    boolean line = bullets.rows() && entry.blocks().size() == 1;
    boolean heading =
        named && (line || entry.marker().text() != null) && group.parent.kind == ItemKind.HEADING;
    return heading ? maker.namedHeading(text, kind, group) : maker.statement(text, kind, group);
  }

  /** An item whose kind a pass decided; only headings have headings below them. */
  private Draft decided(ItemKind kind, LineKind line, Text text) {
    group.forget();
    boolean statement =
        group.parent.kind == ItemKind.STATEMENT
            || line == LineKind.STATEMENT_OF_ITS_OWN
            || line == LineKind.STEM;
    Draft draft = maker.add(group.parent, statement ? ItemKind.STATEMENT : kind, text);
    group.last = draft;
    return draft;
  }

  /** A stem with a list of its own takes no further lines. */
  private void closeStem(Draft parent) {
    if (group.stem == parent) {
      group.stem = null;
    }
  }
}
