package competence.reader.record;

import competence.model.ItemKind;
import competence.record.Fields;
import competence.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How YAML and JSON differ: the keys of a framework, and the form of its texts. */
interface RecordFormat {
  /** The keys that both formats have at the top. */
  List<String> FRAMEWORK =
      List.of(
          "format",
          "id",
          "title",
          "language",
          "source",
          "version",
          "description",
          "publisher",
          "authors",
          "rights",
          "license",
          "modified",
          "levels",
          "items",
          "retired");

  /**
   * The kind and text of an item.
   *
   * @param kind heading or statement
   * @param text canonical inline text; empty if it is missing, which has been reported
   * @param span the position of the text
   */
  record KindAndText(ItemKind kind, String text, Span span) {}

  /** All keys that are allowed at the top. */
  List<String> frameworkKeys();

  /** All keys that are allowed in an item. */
  List<String> itemKeys();

  /** All keys that are allowed in a retired item. */
  List<String> retiredKeys();

  /** The title as canonical inline text; null if it is missing. */
  @Nullable String title(Fields framework);

  /** The kind and text of an item; reports what is wrong with them. */
  KindAndText kindAndText(Fields item);
}
