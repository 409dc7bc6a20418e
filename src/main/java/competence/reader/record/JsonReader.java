package competence.reader.record;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemKind;
import competence.profile.Profile;
import competence.reader.Reader;
import competence.reader.Reading;
import competence.record.Fields;
import competence.record.Node;
import competence.record.RecordCursor;
import competence.source.SourceText;
import competence.text.WhiteSpace;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON that is written for other programs. Values that are derived from the tree (counts,
 * numbers, depths, full texts) are skipped; {@code markdown} has precedence over {@code text}.
 */
public final class JsonReader implements Reader {
  @Override
  public boolean recognizes(String start) {
    String first = start.startsWith("{") ? start.substring(1).stripLeading() : "";
    return first.startsWith("\"") || first.startsWith("}");
  }

  @Override
  public boolean carriesTree(SourceText source) {
    return true;
  }

  @Override
  public Reading read(SourceText source, Profile profile, Diagnostics diagnostics) {
    return Reading.ofRecord(
        read(new StringReader(source.content()), source, diagnostics, UnaryOperator.identity()));
  }

  /**
   * Reads a file, item by item.
   *
   * @param file its characters
   * @param source gives lines for messages
   * @param keep receives each item after its sub-items, and returns the item to put into the tree
   * @return null if the file could not be read
   */
  public static @Nullable Framework read(
      java.io.Reader file, SourceText source, Diagnostics diagnostics, UnaryOperator<Item> keep) {
    RecordCursor cursor = RecordCursor.json(file, source, diagnostics);
    return new FrameworkReader(cursor, source, new Format(diagnostics), keep).read();
  }

  /** The kind has a key of its own; texts are plain, with their Markdown in another field. */
  private static final class Format extends RecordFormat {
    private static final List<String> KINDS =
        List.of(ItemKind.HEADING.word(), ItemKind.STATEMENT.word());
    private static final List<String> ITEM =
        List.of(
            "id",
            "kind",
            "number",
            "parent",
            "depth",
            "leaf",
            "text",
            "markdown",
            "fullText",
            "code",
            "level",
            "type",
            "properties",
            "note",
            "items");

    private static final Set<String> COMPUTED =
        Set.of("counts", "number", "parent", "depth", "leaf", "fullText");

    private static final List<String> RETIRED =
        List.of("id", "kind", "text", "markdown", "replacedBy");

    Format(Diagnostics diagnostics) {
      super(List.of("titleMarkdown", "counts"), ITEM, RETIRED, COMPUTED, diagnostics);
    }

    @Override
    @Nullable String title(Fields fields) {
      return text(fields, "title", "titleMarkdown");
    }

    @Override
    KindAndText kindAndText(Fields item) {
      item.require("kind");
      if (!item.has("text") && !item.has("markdown")) {
        diagnostics.add(
            Code.REC106,
            item.span(),
            "this item has no text",
            "give it a \"text\" or a \"markdown\"");
      }
      boolean heading = ItemKind.HEADING.word().equals(item.choice("kind", KINDS));
      Node node = item.node(item.has("markdown") ? "markdown" : "text");
      String text = text(item, "text", "markdown");
      return new KindAndText(
          heading ? ItemKind.HEADING : ItemKind.STATEMENT,
          text == null ? "" : text,
          node == null ? item.span() : node.span());
    }

    private static @Nullable String text(Fields fields, String plain, String markdown) {
      if (fields.has(markdown)) {
        String text = fields.text(markdown);
        return text == null ? null : Inline.canonical(text);
      }
      Node.Scalar text = fields.scalar(plain);
      return text == null ? null : Inline.escape(WhiteSpace.fold(text.text()));
    }
  }
}
