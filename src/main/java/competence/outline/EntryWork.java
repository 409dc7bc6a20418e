package competence.outline;

/** Takes the entries of a list: each is an item, with what else stands in it below. */
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
    Content content = Content.of(entry.blocks());
    Text text = content.text();
    Draft parent = group.last == null ? group.parent : group.last;
    if (text != null) {
      LineKind kind = maker.rules.kindOf(text);
      if (kind == LineKind.OMIT) {
        maker.leaveOut(text);
      } else {
        parent = maker.statement(text, kind, group);
      }
    }
    if (!content.rest().isEmpty()) {
      closeStem(parent);
      maker.push(new BlockWork(maker, content.rest(), new Group(parent)));
    }
    return true;
  }

  /** A stem with a list of its own waits for no more. */
  private void closeStem(Draft parent) {
    if (group.stem == parent) {
      group.stem = null;
    }
  }
}
