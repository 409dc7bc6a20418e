package competence.reader.record;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Level;
import competence.model.Origin;
import competence.record.Fields;
import competence.record.Node;
import competence.record.Values;
import competence.text.Slug;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
    checked(fields, "format", FORMAT::equals, "this program reads the format \"" + FORMAT + "\"");
    String id = checked(fields, "id", Slug::is, "a framework's id has only a-z, 0-9 and - in it");
    String title = wording.title(fields);
    String language =
        checked(
            fields,
            "language",
            Values::isLanguage,
            "a language is a tag such as \"en\" or \"de-AT\"");
    return new Framework(orEmpty(id), orEmpty(title), orEmpty(language), origin(), facts(), items);
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
        checked(
            source,
            "sha256",
            Values::isSha256,
            "a SHA-256 has 64 digits: 0 to 9 and a to f, small");
    return file == null || sha256 == null ? null : new Origin(file, sha256);
  }

  private Facts facts() {
    return new Facts(
        fields.text("version"),
        fields.text("description"),
        fields.text("publisher"),
        fields.texts("authors"),
        fields.text("rights"),
        checked(
            fields,
            "license",
            Values::isUri,
            "a license is a URI such as \"https://example.org/\""),
        checked(fields, "modified", Values::isDate, "a date is written 2026-11-22"),
        levels());
  }

  private List<Level> levels() {
    List<Level> levels = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    for (Node node : fields.list("levels")) {
      Fields level = Fields.of(node, List.of("id", "title"), diagnostics);
      if (node instanceof Node.Mapping) {
        level.require("id", "title");
      }
      Node.Scalar written = level.scalar("id");
      String id = level.text("id");
      String title = level.text("title");
      if (written != null && id != null && !ids.add(id)) {
        diagnostics.add(Code.REC108, written.span(), "the level \"" + id + "\" is given twice");
      } else if (id != null && title != null) {
        levels.add(new Level(id, title));
      }
    }
    return levels;
  }

  /** A text that has to be of a certain form; null if it is missing or is not. */
  private static @Nullable String checked(
      Fields fields, String key, Predicate<String> form, String message) {
    String text = fields.text(key);
    if (text != null && !form.test(text)) {
      fields.bad(key, message);
      return null;
    }
    return text;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
