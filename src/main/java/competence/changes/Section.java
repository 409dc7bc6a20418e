package competence.changes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes that belong together.
 *
 * @param head the item at the top that they stand below, or are about; null for what belongs to no
 *     section
 * @param isGone whether only the old edition has it
 * @param rows the changes, in their order
 */
record Section(Edition.@Nullable Entry head, boolean isGone, List<Row> rows) {
  Section {
    rows = List.copyOf(rows);
  }

  /** The texts between the section's heading and a row of its own. */
  List<String> below(Row row) {
    List<String> path = row.place().path();
    return head == null || path.isEmpty() ? path : path.subList(1, path.size());
  }

  /**
   * Where rows stand that come after others.
   *
   * @param path the texts below the section's heading
   */
  String context(List<String> path) {
    return path.isEmpty() && head != null
        ? Whereabouts.path(List.of(head.text()))
        : Whereabouts.path(path);
  }
}
