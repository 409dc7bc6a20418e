package competence.reader.record;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.model.ItemKind;
import competence.record.Fields;
import competence.record.Node;
import competence.text.WhiteSpace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** YAML: the key carries kind and text, and the text is inline Markdown. */
final class YamlWording implements Wording {
  private static final String HEADING = ItemKind.HEADING.word();
  private static final String STATEMENT = ItemKind.STATEMENT.word();
  private static final List<String> ITEM =
      List.of(HEADING, STATEMENT, "id", "code", "level", "type", "note", "items");

  private static final List<String> RETIRED = List.of(HEADING, STATEMENT, "id", "replacedBy");

  private final Diagnostics diagnostics;

  YamlWording(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  @Override
  public List<String> frameworkKeys() {
    return FRAMEWORK;
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
  public @Nullable String title(Fields framework) {
    Node.Scalar title = framework.scalar("title");
    return title == null ? null : canonical(title);
  }

  @Override
  public Saying saying(Fields item) {
    ItemKind kind = item.has(HEADING) ? ItemKind.HEADING : ItemKind.STATEMENT;
    if (item.has(HEADING) && item.has(STATEMENT)) {
      diagnostics.add(
          Code.REC107,
          item.keySpan(STATEMENT),
          "this item is a heading and a statement at once",
          "keep one of the two, or make two items of it");
    } else if (!item.has(kind.word())) {
      diagnostics.add(
          Code.REC106,
          item.span(),
          "this item has no text",
          "give it a \"heading\" or a \"statement\"");
    }
    Node.Scalar text = item.scalar(kind.word());
    return text == null
        ? new Saying(kind, "", item.span())
        : new Saying(kind, canonical(text), text.span());
  }

  private static String canonical(Node.Scalar text) {
    return Inline.canonical(WhiteSpace.fold(text.text()));
  }
}
