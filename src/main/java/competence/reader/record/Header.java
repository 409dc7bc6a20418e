package competence.reader.record;

import competence.diagnostic.Diagnostics;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Origin;
import competence.model.Retired;
import competence.record.Fields;
import competence.record.Node;
import competence.text.Forms;
import competence.text.Slug;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a framework above its items. */
final class Header {
  private final Fields fields;
  private final Wording wording;
  private final Diagnostics diagnostics;

  Header(Fields fields, Wording wording, Diagnostics diagnostics) {
    this.fields = fields;
    this.wording = wording;
    this.diagnostics = diagnostics;
  }

  Framework framework(List<Item> items, List<Retired> retired) {
    fields.require("format", "id", "title", "language", "items");
    fields.list("items");
    fields.text(
        "format",
        Framework.FORMAT::equals,
        "this program reads the format \"" + Framework.FORMAT + "\"");
    String id = fields.text("id", Slug::is, "a framework's id has only a-z, 0-9 and - in it");
    String title = wording.title(fields);
    String language = FactFields.language(fields);
    Facts facts = FactFields.read(fields, diagnostics);
    return new Framework(
        orEmpty(id), orEmpty(title), orEmpty(language), origin(), facts, items, retired);
  }

  private @Nullable Origin origin() {
    if (!fields.has("source")) {
      return null;
    }
    Fields source = fields.mapping("source", List.of("file", "sha256"));
    if (fields.node("source") instanceof Node.Mapping) {
      source.require("file", "sha256");
    }
    Node.Scalar file = source.scalar("file");
    String sha256 =
        source.text("sha256", Forms::isSha256, "a SHA-256 has 64 digits: 0 to 9 and a to f, small");
    return file == null || sha256 == null ? null : new Origin(file.text(), sha256);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
