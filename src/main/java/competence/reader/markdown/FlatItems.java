package competence.reader.markdown;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.ledger.Piece;
import competence.limit.Limit;
import competence.model.Item;
import competence.model.TreeBuilder;
import competence.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The items of a handout in their order, each with its depth. */
final class FlatItems {
  /** An item whose note is the hidden one, and the note that is seen below it. */
  private record Placed(
      Item item, Map<Field, List<Piece>> pieces, int depth, Beside.@Nullable Prose seenNote) {

    Placed withSeen(Beside.Prose more) {
      return new Placed(item, pieces, depth, seenNote == null ? more : seenNote.plus(more));
    }

    Item whole() {
      String seen = seenNote == null ? null : seenNote.text();
      return HandoutLine.withNote(item, HandoutLine.reconcile(item.note(), seen));
    }

    void enter(int index, Ledger ledger) {
      pieces.forEach((field, stretches) -> ledger.keep(stretches, index, field));
      if (seenNote != null) {
        ledger.keep(seenNote.pieces(), index, Field.NOTE);
      }
    }
  }

  private final List<Placed> placed = new ArrayList<>();
  private final List<String> sections = new ArrayList<>();
  private final Set<String> ids = new LinkedHashSet<>();
  private final Diagnostics diagnostics;
  private boolean tooDeep;
  private boolean tooMany;

  FlatItems(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** How many headings the present place stands below. */
  int section() {
    return sections.size();
  }

  /** A heading with a section of its own. */
  void addSection(Item item, Map<Field, List<Piece>> pieces, int depth) {
    int place = Math.min(depth, sections.size() + 1);
    endSections(place);
    add(item, pieces, place);
    sections.add(item.id());
  }

  /** All sections from this depth on are over. */
  void endSections(int depth) {
    while (sections.size() >= depth) {
      sections.remove(sections.size() - 1);
    }
  }

  /** The section of the heading with this id is over. */
  void end(String id) {
    int at = sections.lastIndexOf(id);
    while (at >= 0 && sections.size() > at) {
      sections.remove(sections.size() - 1);
    }
  }

  /** An item in a list, or a heading; gives the depth that it got. */
  int add(Item item, Map<Field, List<Piece>> pieces, int depth) {
    int deepest = placed.isEmpty() ? 1 : placed.get(placed.size() - 1).depth() + 1;
    int place = Math.max(1, Math.min(depth, deepest));
    if (place > diagnostics.limits().of(Limit.DEPTH)) {
      sayTooDeep(item.span(), place);
      return place;
    }
    if (placed.size() == diagnostics.limits().of(Limit.ITEMS)) {
      sayTooMany(item.span());
    } else {
      placed.add(new Placed(unique(item), pieces, place, null));
    }
    return place;
  }

  /** A note that stands below the item that came last. */
  void note(Beside.Prose seen) {
    if (!placed.isEmpty()) {
      placed.add(placed.remove(placed.size() - 1).withSeen(seen));
    }
  }

  /**
   * The top of the tree.
   *
   * @param ledger is told where each text of it comes from
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

  /** A line that was copied with its comment is another item. */
  private Item unique(Item item) {
    if (item.id().isEmpty() || ids.add(item.id())) {
      return item;
    }
    diagnostics.add(
        Code.MD104,
        item.span(),
        "the id " + item.id() + " stands on a line above; this item gets another",
        "take the comment out of a line that was copied");
    return item.with("", List.of());
  }

  private void sayTooMany(@Nullable Span span) {
    if (!tooMany) {
      tooMany = true;
      diagnostics.add(
          Code.LIMIT101,
          span,
          "this would be item "
              + (placed.size() + 1)
              + " of the tree; "
              + placed.size()
              + " is the limit",
          "make a framework of each part of it" + diagnostics.limits().remedy(Limit.ITEMS));
    }
  }

  private void sayTooDeep(@Nullable Span span, int level) {
    if (!tooDeep) {
      tooDeep = true;
      diagnostics.add(
          Code.TREE103,
          span,
          "this would be level " + level + " of the tree; " + (level - 1) + " is the limit",
          "no framework is meant to be that deep: look for a list that never ends above"
              + diagnostics.limits().remedy(Limit.DEPTH));
    }
  }
}
