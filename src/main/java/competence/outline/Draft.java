package competence.outline;

import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.model.Item;
import competence.model.ItemDetails;
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

/** An item of the tree while it is built; the root is a draft without a text. */
final class Draft {
  final ItemKind kind;
  final @Nullable Text text;
  final int depth;

  private final @Nullable Draft parent;

  // Most drafts have neither, and there may be a million drafts.
  private List<Draft> below = List.of();
  private Map<Field, Text> fields = Map.of();

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
   * This draft, or its lowest ancestor to which an item can be added without coming before an item
   * that was added already.
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

  List<Draft> below() {
    return below;
  }

  Draft add(ItemKind newKind, Text newText) {
    Draft draft = new Draft(newKind, newText, this);
    if (below.isEmpty()) {
      below = new ArrayList<>();
    }
    below.add(draft);
    return draft;
  }

  /** Adds fields beside the text. If a field was added already, the later value wins. */
  void addFields(Map<Field, Text> more) {
    if (!more.isEmpty()) {
      Map<Field, Text> all = new EnumMap<>(Field.class);
      all.putAll(fields);
      all.putAll(more);
      fields = all;
    }
  }

  /** The items still to come below an item, and where the last text of their ancestors begins. */
  private record Level(Iterator<Draft> rest, int above) {}

  /** The tree below the root; the ledger records where each text of it comes from. */
  List<Item> toItems(Ledger ledger) {
    int index = 0;
    TreeBuilder builder = new TreeBuilder();
    Deque<Level> open = new ArrayDeque<>();
    open.push(new Level(below.iterator(), 0));
    while (!open.isEmpty()) {
      Level level = open.element();
      if (level.rest().hasNext()) {
        Draft draft = level.rest().next();
        builder.open(draft.toItem(ledger, index++, level.above()));
        int start = draft.text == null ? 0 : draft.text.span().start();
        open.push(new Level(draft.below.iterator(), Math.max(level.above(), start)));
      } else {
        open.pop();
        if (!open.isEmpty()) {
          builder.close();
        }
      }
    }
    return builder.finish();
  }

  private Item toItem(Ledger ledger, int index, int above) {
    if (text == null) {
      throw new IllegalStateException("the root is not an item");
    }
    if (text.span().start() < above) {
      // An item may come before the text of its parent: a table in the cell to its left.
      ledger.move(text.pieces().get(0).span());
    }
    ledger.keep(text.pieces(), index, Field.TEXT);
    fields.forEach((field, value) -> ledger.keep(value.pieces(), index, field));
    return new Item(
        kind,
        "",
        text.markdown(),
        ItemDetails.NONE
            .withCode(plain(Field.CODE))
            .withLevel(plain(Field.LEVEL))
            .withType(plain(Field.TYPE))
            .withNote(plain(Field.NOTE)),
        List.of(),
        text.span());
  }

  private @Nullable String plain(Field field) {
    Text value = fields.get(field);
    return value == null ? null : value.plain();
  }
}
