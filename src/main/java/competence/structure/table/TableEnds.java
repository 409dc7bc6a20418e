package competence.structure.table;

import competence.model.ItemKind;
import competence.outline.Details;
import competence.outline.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Mends the items of a table when all are known: dotted codes nest, and a leaf is no heading. */
final class TableEnds {
  private TableEnds() {}

  static void mend(TableItem root) {
    Deque<TableItem> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      TableItem item = open.pop();
      if (item.below.isEmpty() && item.kind == ItemKind.HEADING && item.rest.isEmpty()) {
        item.kind = item.details.equals(Details.NONE) ? null : ItemKind.STATEMENT;
      }
      nest(item);
      item.below.forEach(open::push);
    }
  }

  /** MovedCells each item with the code 1.1 below the one with the code 1 before it. */
  private static void nest(TableItem parent) {
    List<TableItem> all = new ArrayList<>(parent.below);
    if (all.size() < 2 || all.stream().allMatch(item -> item.details.code() == null)) {
      return;
    }
    Deque<TableItem> open = new ArrayDeque<>();
    parent.below.clear();
    for (TableItem item : all) {
      while (!open.isEmpty() && !isBelow(item, open.element())) {
        open.pop();
      }
      (open.isEmpty() ? parent : open.element()).add(item);
      open.push(item);
    }
  }

  private static boolean isBelow(TableItem item, TableItem above) {
    String code = code(item);
    String prefix = code(above);
    if (prefix.isEmpty() || code.length() < prefix.length() + 2 || !code.startsWith(prefix)) {
      return false;
    }
    String end = code.substring(prefix.length() + 1);
    boolean dotted = ".-".indexOf(code.charAt(prefix.length())) >= 0;
    boolean first = end.equals("1") || end.equals("0") || end.equals("01") || end.equals("a");
    return dotted && (first || !above.below.isEmpty());
  }

  private static String code(TableItem item) {
    Text code = item.details.code();
    String plain = code == null ? "" : code.plain();
    return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
  }
}
