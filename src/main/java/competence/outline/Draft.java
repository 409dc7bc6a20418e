package competence.outline;

import competence.inline.Inline;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.model.Item;
import competence.model.ItemKind;
import competence.model.TreeBuilder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An item while the tree is being worked out; the root is a draft without a text. */
final class Draft {
  final ItemKind kind;
  final @Nullable Text text;
  final int depth;
  final List<Draft> below = new ArrayList<>();
  final Map<Columns.Field, Text> fields = new EnumMap<>(Columns.Field.class);

  private final @Nullable Draft parent;

  private Draft(ItemKind kind, @Nullable Text text, @Nullable Draft parent) {
    this.kind = kind;
    this.text = text;
    this.parent = parent;
    this.depth = parent == null ? 0 : parent.depth + 1;
  }

  static Draft root() {
    return new Draft(ItemKind.HEADING, null, null);
  }

  /**
   * This, or the lowest draft above it, below which something can be added without getting before
   * what was added already.
   */
  Draft open() {
    Draft open = this;
    Draft draft = this;
    for (Draft above = parent; above != null; above = draft.parent) {
      boolean last = above.below.get(above.below.size() - 1) == draft;
      open = last ? open : above;
      draft = above;
    }
    return open;
  }

  Draft add(ItemKind newKind, Text newText) {
    Draft draft = new Draft(newKind, newText, this);
    below.add(draft);
    return draft;
  }

  /**
   * The tree below the root.
   *
   * @param ledger is told where each text of it comes from
   */
  List<Item> toItems(Ledger ledger) {
    int index = 0;
    TreeBuilder builder = new TreeBuilder();
    Deque<Iterator<Draft>> open = new ArrayDeque<>();
    open.push(below.iterator());
    while (!open.isEmpty()) {
      if (open.element().hasNext()) {
        Draft draft = open.element().next();
        builder.open(draft.toItem(ledger, index++));
        open.push(draft.below.iterator());
      } else {
        open.pop();
        if (!open.isEmpty()) {
          builder.close();
        }
      }
    }
    return builder.finish();
  }

  private Item toItem(Ledger ledger, int index) {
    if (text == null) {
      throw new IllegalStateException("the root is no item");
    }
    ledger.keep(text.pieces(), index, Field.TEXT);
    fields.forEach((field, value) -> ledger.keep(value.pieces(), index, field.inTree()));
    return new Item(
        kind,
        "",
        text.markdown(),
        plain(Columns.Field.CODE),
        plain(Columns.Field.LEVEL),
        plain(Columns.Field.TYPE),
        plain(Columns.Field.NOTE),
        List.of(),
        text.span());
  }

  private @Nullable String plain(Columns.Field field) {
    Text value = fields.get(field);
    return value == null ? null : Inline.plain(value.markdown());
  }
}
