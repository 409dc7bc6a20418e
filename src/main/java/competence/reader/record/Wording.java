package competence.reader.record;

import competence.model.ItemKind;
import competence.record.Fields;
import competence.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one format calls the fields of a framework, and how it holds texts. */
interface Wording {
  /** The keys that every format has, at the top. */
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
   * What an item says.
   *
   * @param kind heading or statement
   * @param text canonical inline text; empty if it is missing, which has been reported
   * @param span where it stands
   */
  record Saying(ItemKind kind, String text, Span span) {}

  /** All keys that may stand at the top. */
  List<String> frameworkKeys();

  /** All keys that an item may have. */
  List<String> itemKeys();

  /** All keys that an item that is gone may have. */
  List<String> retiredKeys();

  /** The title as canonical inline text; null if it is missing. */
  @Nullable String title(Fields framework);

  /** What an item says; reports what is wrong with it. */
  Saying saying(Fields item);
}
