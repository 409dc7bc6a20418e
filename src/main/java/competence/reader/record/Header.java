package competence.reader.record;

import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Origin;
import competence.record.Fields;
import competence.record.Node;
import competence.text.Slug;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a framework above its items. */
final class Header {
  private static final String FORMAT = "competence/1";

  private final Fields fields;
  private final Wording wording;
  private final Diagnostics diagnostics;

  Header(Fields fields, Wording wording, Diagnostics diagnostics) {
    this.fields = fields;
    this.wording = wording;
    this.diagnostics = diagnostics;
  }

  Framework framework(List<Item> items) {
    fields.require("format", "id", "title", "language", "items");
    fields.list("items");
    FactFields.checked(
        fields, "format", FORMAT::equals, "this program reads the format \"" + FORMAT + "\"");
    String id =
        FactFields.checked(
            fields, "id", Slug::is, "a framework's id has only a-z, 0-9 and - in it");
    String title = wording.title(fields);
    String language = FactFields.language(fields);
    return new Framework(
        orEmpty(id),
        orEmpty(title),
        orEmpty(language),
        origin(),
        FactFields.read(fields, diagnostics),
        items);
  }

  private @Nullable Origin origin() {
    if (!fields.has("source")) {
      return null;
    }
    Fields source = fields.mapping("source", List.of("file", "sha256"));
    if (fields.node("source") instanceof Node.Mapping) {
      source.require("file", "sha256");
    }
    String file = source.text("file");
    String sha256 =
        FactFields.checked(
            source,
            "sha256",
            Values::isSha256,
            "a SHA-256 has 64 digits: 0 to 9 and a to f, small");
    return file == null || sha256 == null ? null : new Origin(file, sha256);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
