package competence.outline;

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
  final Map<Columns.Field, String> fields = new EnumMap<>(Columns.Field.class);

  private Draft(ItemKind kind, @Nullable Text text, int depth) {
    this.kind = kind;
    this.text = text;
    this.depth = depth;
  }

  static Draft root() {
    return new Draft(ItemKind.HEADING, null, 0);
  }

  Draft add(ItemKind newKind, Text newText) {
    Draft draft = new Draft(newKind, newText, depth + 1);
    below.add(draft);
    return draft;
  }

  /** The tree below the root. */
  List<Item> toItems() {
    TreeBuilder builder = new TreeBuilder();
    Deque<Iterator<Draft>> open = new ArrayDeque<>();
    open.push(below.iterator());
    while (!open.isEmpty()) {
      if (open.element().hasNext()) {
        Draft draft = open.element().next();
        builder.open(draft.toItem());
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

  private Item toItem() {
    if (text == null) {
      throw new IllegalStateException("the root is no item");
    }
    return new Item(
        kind,
        "",
        text.markdown(),
        fields.get(Columns.Field.CODE),
        fields.get(Columns.Field.LEVEL),
        fields.get(Columns.Field.TYPE),
        fields.get(Columns.Field.NOTE),
        List.of(),
        text.span());
  }
}
