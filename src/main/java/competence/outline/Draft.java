package competence.outline;

import competence.model.Item;
import competence.model.ItemKind;
import competence.model.TreeBuilder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item while the tree is being worked out; the root is a draft without a text. */
final class Draft {
  final ItemKind kind;
  final @Nullable Text text;
  final int depth;
  final List<Draft> below = new ArrayList<>();
  @Nullable String code;
  @Nullable String level;
  @Nullable String type;
  @Nullable String note;

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
    return new Item(kind, "", text.markdown(), code, level, type, note, List.of(), text.span());
  }
}
