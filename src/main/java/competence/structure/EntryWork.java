package competence.structure;

import competence.model.ItemKind;
import competence.outline.Block;
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
    Block.Entry entry = bullets.entries().get(at++);
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
