package competence.structure;

import competence.ledger.Coding;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.model.TreeBuilder;
import competence.outline.Details;
import competence.outline.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An item of the tree while it is built; the root is a draft without a text. */
final class Draft {
  final ItemKind kind;
  final int depth;

  /** Null for the root. */
  @Nullable Text text;

  private final @Nullable Draft parent;

  // Most drafts have neither, and there may be a million drafts.
  private List<Draft> below = List.of();
  private Details details = Details.NONE;

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

  @Nullable Draft parent() {
    return parent;
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

  /** What is known beside the text. */
  Details details() {
    return details;
  }

  /** Sets what is known beside the text. */
  void set(Details newDetails) {
    details = newDetails;
  }

  /**
   * Enters the names of properties and groups below this draft, each header cell once; a table may
   * have a name that is a level in another table.
   */
  void keepNames(LevelList levels, Ledger ledger) {
    Set<Text> names = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Draft> open = new ArrayDeque<>(below);
    List<Text> ordered = new ArrayList<>();
    Set<Text> shared = new HashSet<>();
    while (!open.isEmpty()) {
      Draft draft = open.pop();
      open.addAll(draft.below);
      if (draft.text != null && draft.text.isShared() && shared.add(draft.text)) {
        ordered.add(draft.text);
      }
      draft
          .details
          .properties()
          .forEach(
              p -> {
                if (names.add(p.name()) && !levels.keeps(p.name())) {
                  ordered.add(p.name());
                }
              });
    }
    ordered.sort(Comparator.comparingInt(name -> name.span().start()));
    ordered.forEach(name -> ledger.keep(name.pieces(), Usage.Kept.FRAMEWORK, Field.PROPERTY_NAME));
  }

  /** The items still to come below an item, and where the last text of their ancestors begins. */
  private record Level(Iterator<Draft> rest, int above) {}

  /** The tree below the root; the ledger records where each text of it comes from. */
  List<Item> toItems(LevelList levels, Ledger ledger) {
    int index = 0;
    TreeBuilder builder = new TreeBuilder();
    Deque<Level> open = new ArrayDeque<>();
    open.push(new Level(below.iterator(), 0));
    while (!open.isEmpty()) {
      Level level = open.element();
      if (level.rest().hasNext()) {
        Draft draft = level.rest().next();
        builder.open(draft.toItem(levels, ledger, index++, level.above()));
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

  private Item toItem(LevelList levels, Ledger ledger, int index, int above) {
    if (text == null) {
      throw new IllegalStateException("the root is not an item");
    }
    if (text.span().start() < above && !text.isShared()) {
      // An item may come before the text of its parent: a table in the cell to its left.
      ledger.move(text.pieces().get(0).span(), "a cell beside it comes first");
    }
    if (!text.isShared()) {
      ledger.keep(text.pieces(), index, Field.TEXT);
    }
    keep(details.code(), index, Field.CODE, ledger);
    for (Details.LevelUse level : details.levels()) {
      keep(level.shared() ? null : level.title(), index, Field.LEVEL, ledger);
      keep(level.mark(), index, Field.MARK, ledger);
    }
    keep(details.type(), index, Field.TYPE, ledger);
    details.properties().forEach(property -> keep(property.value(), index, Field.PROPERTY, ledger));
    if (!details.notes().isEmpty()) {
      keep(Text.join(details.notes(), Coding.BREAK), index, Field.NOTE, ledger);
    }
    return new Item(
        kind,
        "",
        text.markdown(),
        new ItemDetails(
            plain(details.code()),
            levels.ids(details.levels()),
            plain(details.type()),
            properties(),
            note()),
        List.of(),
        text.span());
  }

  /** The values by name; several values of one name are one, separated by semicolons. */
  private Map<String, String> properties() {
    if (details.properties().isEmpty()) {
      return Map.of();
    }
    Map<String, String> properties = new LinkedHashMap<>();
    for (Details.Property property : details.properties()) {
      properties.merge(
          property.name().plain(), property.value().plain(), (one, other) -> one + "; " + other);
    }
    return properties;
  }

  private @Nullable String note() {
    return details.notes().isEmpty()
        ? null
        : details.notes().stream().map(Text::plain).collect(Collectors.joining("\n"));
  }

  private static void keep(@Nullable Text text, int index, Field field, Ledger ledger) {
    if (text != null) {
      ledger.keep(text.pieces(), index, field);
    }
  }

  private static @Nullable String plain(@Nullable Text text) {
    return text == null ? null : text.plain();
  }
}
