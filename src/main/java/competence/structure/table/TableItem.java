package competence.structure.table;

import competence.model.ItemKind;
import competence.outline.Block;
import competence.outline.Details;
import competence.outline.Details.LevelUse;
import competence.outline.Marker;
import competence.outline.Text;
import competence.source.Span;
import competence.structure.Flows;
import competence.structure.Flows.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item that a table makes, with the items below it, while the table is read. */
final class TableItem {
  final @Nullable Text text;
  final Span span;
  @Nullable ItemKind kind;
  Details details = Details.NONE;

  /** What follows the text in its cell. */
  List<Block> rest = List.of();

  final List<TableItem> below = new ArrayList<>(0);

  private Block.@Nullable Entry entry;

  TableItem(@Nullable ItemKind kind, @Nullable Text text, Span span) {
    this.kind = kind;
    this.text = text;
    this.span = span;
  }

  static TableItem root(Span span) {
    return new TableItem(null, null, span);
  }

  /** An item that is an entry of a list in a cell. */
  static TableItem of(Block.Entry entry) {
    TableItem item = new TableItem(entry.kind(), null, entry.span());
    item.entry = entry;
    item.details = entry.details();
    return item;
  }

  /** Adds a level to it and to all items below it. */
  void addLevel(LevelUse level) {
    details = details.plus(level);
    below.forEach(item -> item.addLevel(level)); // Only a stem of a cell has items, and one level.
    if (!rest.isEmpty()) {
      rest = Flows.rewrite(rest, Place.CELL, (blocks, place) -> withLevel(blocks, level));
    }
    if (entry != null) {
      entry =
          entry.withBlocks(
              Flows.rewrite(
                  entry.blocks(), Place.ENTRY, (blocks, place) -> withLevel(blocks, level)));
    }
  }

  private static List<Block> withLevel(List<Block> blocks, LevelUse level) {
    List<Block> all = new ArrayList<>();
    for (Block block : blocks) {
      all.add(
          block instanceof Block.Bullets list
              ? new Block.Bullets(
                  list.entries().stream()
                      .map(entry -> entry.withDetails(entry.details().plus(level)))
                      .toList(),
                  list.rows(),
                  list.span())
              : block);
    }
    return blocks.stream().anyMatch(Block.Bullets.class::isInstance) ? all : blocks;
  }

  /** Adds blocks below its text. */
  void addRest(List<Block> blocks) {
    if (!blocks.isEmpty()) {
      List<Block> all = new ArrayList<>(rest);
      all.addAll(blocks);
      rest = all;
    }
  }

  /** The texts of the item itself and of the rest of its cell. */
  List<Text> texts() {
    List<Text> texts = new ArrayList<>();
    if (text != null) {
      texts.add(text);
    }
    texts.addAll(CellParts.texts(entry == null ? rest : entry.blocks()));
    return texts;
  }

  /** Whether it has a code already. */
  boolean hasCode() {
    return details.code() != null;
  }

  /** Whether it has a text to which values can belong. */
  boolean hasText() {
    return text != null || entry != null;
  }

  TableItem add(TableItem item) {
    below.add(item);
    return item;
  }

  /** The items below this one as a list; null if there are none. */
  Block.@Nullable Bullets bullets() {
    // Parents are listed before their children, so the way back builds children first.
    List<TableItem> all = new ArrayList<>();
    Deque<TableItem> open = new ArrayDeque<>();
    open.push(this);
    while (!open.isEmpty()) {
      TableItem item = open.pop();
      all.add(item);
      item.below.forEach(open::push);
    }
    for (int i = all.size() - 1; i > 0; i--) {
      all.get(i).build();
    }
    return list();
  }

  private void build() {
    Block.Entry built = entry;
    List<Block> blocks = new ArrayList<>();
    if (built == null) {
      if (text != null) {
        blocks.add(new Block.Paragraph(text));
      }
      blocks.addAll(rest);
    } else {
      blocks.addAll(built.blocks());
      blocks.addAll(rest);
    }
    Block.Bullets list = list();
    if (list != null) {
      blocks.add(list);
    }
    entry =
        built == null
            ? new Block.Entry(Marker.NONE, Block.Entry.NO_LEVEL, 0, kind, details, blocks, span)
            : built.withBlocks(blocks).withDetails(details);
  }

  private Block.@Nullable Bullets list() {
    List<Block.Entry> entries = new ArrayList<>();
    for (TableItem item : below) {
      if (item.entry != null) {
        entries.add(item.entry);
      }
    }
    return entries.isEmpty() ? null : new Block.Bullets(entries, true, covering(entries));
  }

  private static Span covering(List<Block.Entry> entries) {
    int start = entries.get(0).span().start();
    int end = start;
    for (Block.Entry entry : entries) {
      start = Math.min(start, entry.span().start());
      end = Math.max(end, entry.span().end());
    }
    return new Span(start, end);
  }
}
