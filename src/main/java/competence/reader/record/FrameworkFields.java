package competence.reader.record;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Level;
import competence.model.Origin;
import competence.model.Retired;
import competence.record.Fields;
import competence.record.Node;
import competence.text.Forms;
import competence.text.Slug;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a file or a project's configuration says about a framework as a whole. */
public final class FrameworkFields {
  /** The keys of the facts. */
  public static final List<String> KEYS =
      List.of(
          "version",
          "description",
          "publisher",
          "authors",
          "rights",
          "license",
          "modified",
          "levels");

  private FrameworkFields() {}

  /**
   * Reads the facts.
   *
   * @param fields the mapping that has them
   * @param diagnostics receives problems
   */
  public static Facts read(Fields fields, Diagnostics diagnostics) {
    return new Facts(
        fields.text("version"),
        fields.lines("description"),
        fields.text("publisher"),
        fields.texts("authors"),
        fields.text("rights"),
        fields.text("license", Forms::isUri, "a license is a URI such as \"https://example.org/\""),
        fields.text("modified", Forms::isDate, "a date is written 2026-11-22"),
        levels(fields, diagnostics));
  }

  private static List<Level> levels(Fields fields, Diagnostics diagnostics) {
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

  /** The value of the key {@code language}; null if it is missing or not a language tag. */
  public static @Nullable String language(Fields fields) {
    return fields.text(
        "language", Forms::isLanguage, "a language is a tag such as \"en\" or \"de-AT\"");
  }

  /** The framework that a mapping has, with items that have been read. */
  static Framework framework(
      Fields fields,
      RecordFormat format,
      List<Item> items,
      List<Retired> retired,
      Diagnostics diagnostics) {
    fields.require("format", "id", "title", "language", "items");
    fields.list("items");
    fields.text(
        "format",
        Framework.FORMAT::equals,
        "this program reads the format \"" + Framework.FORMAT + "\"");
    String id = fields.text("id", Slug::is, "a framework's id has only a-z, 0-9 and - in it");
    String title = format.title(fields);
    String language = language(fields);
    Facts facts = read(fields, diagnostics);
    return new Framework(
        Objects.requireNonNullElse(id, ""),
        Objects.requireNonNullElse(title, ""),
        Objects.requireNonNullElse(language, ""),
        origin(fields),
        facts,
        items,
        retired);
  }

  private static @Nullable Origin origin(Fields fields) {
    if (!fields.has("source")) {
      return null;
    }
    Fields source = fields.mapping("source", List.of("file", "sha256", "tree"));
    if (fields.node("source") instanceof Node.Mapping) {
      source.require("file", "sha256");
    }
    Node.Scalar file = source.scalar("file");
    String sha256 = hash(source, "sha256");
    String tree = hash(source, "tree");
    return file == null || sha256 == null ? null : new Origin(file.text(), sha256, tree);
  }

  private static @Nullable String hash(Fields source, String key) {
    return source.text(key, Forms::isSha256, "a SHA-256 has 64 digits: 0 to 9 and a to f, small");
  }
}
