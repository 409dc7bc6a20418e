package competence.reader.record;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.model.Facts;
import competence.model.Level;
import competence.record.Fields;
import competence.record.Node;
import competence.record.Values;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The facts about a framework, in a framework's file and in a project's configuration alike. */
public final class FactFields {
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

  private FactFields() {}

  /**
   * Reads the facts.
   *
   * @param fields the mapping that they stand in
   * @param diagnostics takes what is wrong
   */
  public static Facts read(Fields fields, Diagnostics diagnostics) {
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

  /** The language under the key {@code language}; null if it is missing or is no language tag. */
  public static @Nullable String language(Fields fields) {
    return checked(
        fields, "language", Values::isLanguage, "a language is a tag such as \"en\" or \"de-AT\"");
  }

  /** A text that has to be of a certain form; null if it is missing or is not. */
  public static @Nullable String checked(
      Fields fields, String key, Predicate<String> form, String message) {
    String text = fields.text(key);
    if (text != null && !form.test(text)) {
      fields.bad(key, message);
      return null;
    }
    return text;
  }
}
