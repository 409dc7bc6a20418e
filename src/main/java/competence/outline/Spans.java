package competence.outline;

import competence.model.ItemKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Cells that go over several rows. Such a cell at the beginning of a row is the parent of the rows
 * beside it.
 */
final class Spans {
  private static final class Open {
    private final Group group;
    private int rowsLeft;

    Open(Draft parent, int rows) {
      this.group = new Group(parent);
      this.rowsLeft = rows;
    }
  }

  private final Group outer;
  private final Deque<Open> open = new ArrayDeque<>();

  Spans(Group outer) {
    this.outer = outer;
  }

  /** Where the items of the present row are added. */
  Group group() {
    return open.isEmpty() ? outer : open.element().group;
  }

  /** How many columns stand before the present row's own cells. */
  int width() {
    return open.size();
  }

  /** Begins a row and gives its own cells: those that are not parents of it. */
  List<Block.Cell> begin(List<Block.Cell> cells, TreeMaker maker) {
    while (open.stream().anyMatch(span -> span.rowsLeft == 0)) {
      open.pop();
    }
    int first = 0;
    while (isParent(cells, first)) {
      Text text = Content.of(cells.get(first).blocks()).text();
      if (text == null) {
        break;
      }
      Draft parent = maker.add(group().parent, ItemKind.STATEMENT, text);
      open.push(new Open(parent, cells.get(first).rowspan()));
      first++;
    }
    open.forEach(span -> span.rowsLeft--);
    return cells.subList(first, cells.size());
  }

  private static boolean isParent(List<Block.Cell> cells, int at) {
    return at < cells.size()
        && cells.get(at).rowspan() > 1
        && Content.of(cells.get(at).blocks()).rest().isEmpty()
        && cells.subList(at + 1, cells.size()).stream().anyMatch(cell -> !cell.blocks().isEmpty());
  }
}
