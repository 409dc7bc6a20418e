package competence.reader.record;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.model.ItemKind;
import competence.record.Fields;
import competence.record.Node;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON: the kind has a key of its own; texts are plain, with their Markdown beside them. */
final class JsonWording implements Wording {
  private static final List<String> KINDS =
      List.of(ItemKind.HEADING.word(), ItemKind.STATEMENT.word());
  private static final List<String> ITEM =
      List.of(
          "id",
          "kind",
          "number",
          "text",
          "markdown",
          "fullText",
          "code",
          "level",
          "type",
          "note",
          "items");

  private static final List<String> RETIRED =
      List.of("id", "kind", "text", "markdown", "replacedBy");

  private final List<String> framework = new ArrayList<>(FRAMEWORK);
  private final Diagnostics diagnostics;

  JsonWording(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    framework.add("titleMarkdown");
    framework.add("counts");
  }

  @Override
  public List<String> frameworkKeys() {
    return framework;
  }

  @Override
  public List<String> itemKeys() {
    return ITEM;
  }

  @Override
  public List<String> retiredKeys() {
    return RETIRED;
  }

  @Override
  public @Nullable String title(Fields fields) {
    return text(fields, "title", "titleMarkdown");
  }

  @Override
  public Saying saying(Fields item) {
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
    return new Saying(
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
