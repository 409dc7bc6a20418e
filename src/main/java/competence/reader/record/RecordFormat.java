package competence.reader.record;

import competence.diagnostic.Diagnostics;
import competence.model.ItemKind;
import competence.record.Fields;
import competence.source.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How YAML and JSON differ: their keys, and the form of their texts. */
abstract class RecordFormat {
  /** The keys that are allowed at the top, in an item, and in a retired item. */
  final List<String> frameworkKeys;

  final List<String> itemKeys;
  final List<String> retiredKeys;

  /** The keys with values that are computed from the tree, which are skipped. */
  final Set<String> computedKeys;

  final Diagnostics diagnostics;

  RecordFormat(
      List<String> moreFrameworkKeys,
      List<String> itemKeys,
      List<String> retiredKeys,
      Set<String> computedKeys,
      Diagnostics diagnostics) {
    this.frameworkKeys =
        Stream.of(
                List.of("format", "id", "title", "language", "source"),
                FrameworkFields.KEYS,
                List.of("items", "retired"),
                moreFrameworkKeys)
            .flatMap(List::stream)
            .toList();
    this.itemKeys = itemKeys;
    this.retiredKeys = retiredKeys;
    this.computedKeys = computedKeys;
    this.diagnostics = diagnostics;
  }

  /**
   * The kind and text of an item.
   *
   * @param kind heading or statement
   * @param text canonical inline text; empty if it is missing, which has been reported
   * @param span the position of the text
   */
  record KindAndText(ItemKind kind, String text, Span span) {}

  /** The title as canonical inline text; null if it is missing. */
  abstract @Nullable String title(Fields framework);

  /** The kind and text of an item; reports what is wrong with them. */
  abstract KindAndText kindAndText(Fields item);
}
