package competence.reader.markdown;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.ledger.SourcePiece;
import competence.limit.Limit;
import competence.model.Item;
import competence.model.ItemKind;
import competence.model.TreeBuilder;
import competence.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The items of a handout in their order, each with its depth. */
final class HandoutItems {
  /** An item with its depth; the item has the hidden note, the prose is the visible one. */
  private record Placed(
      Item item,
      Map<Field, List<List<SourcePiece>>> pieces,
      int depth,
      HandoutBlocks.@Nullable Prose note) {

    Placed withNote(HandoutBlocks.Prose more) {
      return new Placed(item, pieces, depth, note == null ? more : note.plus(more));
    }

    Item whole() {
      String seen = note == null ? null : note.text();
      return item.with(item.details().withNote(HandoutComment.reconcile(item.note(), seen)));
    }

    void enter(int index, Ledger ledger) {
      pieces.forEach((field, texts) -> texts.forEach(text -> ledger.keep(text, index, field)));
      if (note != null) {
        ledger.keep(note.pieces(), index, Field.NOTE);
      }
    }
  }

  private final List<Placed> placed = new ArrayList<>();
  private final List<String> sections = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Diagnostics diagnostics;
  private final Set<Code> reported = new HashSet<>();

  HandoutItems(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** How many headings are above the current place. */
  int section() {
    return sections.size();
  }

  /** Adds a heading with a section of its own. */
  void addSection(HandoutLine line, int depth) {
    int place = Math.min(depth, sections.size() + 1);
    endSections(place);
    add(line, ItemKind.HEADING, place);
    sections.add(line.id());
  }

  void endSections(int depth) {
    sections.subList(Math.min(depth - 1, sections.size()), sections.size()).clear();
  }

  void endSection(String id) {
    int at = sections.lastIndexOf(id);
    if (at >= 0) {
      endSections(at + 1);
    }
  }

  /** Adds an item; gives the depth that it gets. */
  int add(HandoutLine line, ItemKind kind, int depth) {
    int deepest = placed.isEmpty() ? 1 : placed.get(placed.size() - 1).depth() + 1;
    int place = Math.max(1, Math.min(depth, deepest));
    Item item = line.item(kind);
    if (place > diagnostics.limits().of(Limit.DEPTH)) {
      String help = "no framework is meant to be that deep: look for a list that never ends above";
      reportLimit(Code.TREE103, item.span(), "level ", place, help, Limit.DEPTH);
    } else if (placed.size() == diagnostics.limits().of(Limit.ITEMS)) {
      String help = "make a framework of each part of it";
      reportLimit(Code.LIMIT101, item.span(), "item ", placed.size() + 1, help, Limit.ITEMS);
    } else {
      placed.add(new Placed(unique(item), line.pieces(), place, null));
    }
    return place;
  }

  /** The properties of the last item. */
  Map<String, String> properties() {
    return placed.isEmpty() ? Map.of() : placed.get(placed.size() - 1).item().properties();
  }

  void note(HandoutBlocks.Prose seen) {
    if (!placed.isEmpty()) {
      placed.add(placed.remove(placed.size() - 1).withNote(seen));
    }
  }

  /**
   * The top of the tree.
   *
   * @param ledger takes where each of its texts comes from
   */
  List<Item> tree(Ledger ledger) {
    TreeBuilder tree = new TreeBuilder();
    int index = 0;
    for (Placed next : placed) {
      next.enter(index++, ledger);
      while (tree.depth() >= next.depth()) {
        tree.close();
      }
      tree.open(next.whole());
    }
    return tree.finish();
  }

  /** A line that was copied with its comment gets an id of its own. */
  private Item unique(Item item) {
    if (item.id().isEmpty() || ids.add(item.id())) {
      return item;
    }
    diagnostics.add(
        Code.MD104,
        item.span(),
        "an earlier line has the id " + item.id() + "; this item gets another",
        "remove the comment from a line that was copied");
    return item.with("", List.of());
  }

  private void reportLimit(
      Code code, @Nullable Span span, String what, int number, String help, Limit limit) {
    if (reported.add(code)) {
      diagnostics.add(
          code,
          span,
          "this would be " + what + number + " of the tree; " + (number - 1) + " is the limit",
          help + diagnostics.limits().remedy(limit));
    }
  }
}
