package competence.present;

import competence.diagnostic.Diagnostics;
import competence.record.Fields;
import competence.record.Node;
import competence.record.Nodes;
import competence.source.Resources;
import competence.source.SourceText;
import competence.text.Forms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a file of words, in YAML. */
public final class WordsFile {
  /** What the file says it is. */
  public static final String FORMAT = "competence-words/1";

  private static final String BUILT_IN = "words/en.yaml";
  private static final List<String> KEYS =
      List.of("format", "language", "words", "scale", "fields", "signatures");

  private WordsFile() {}

  /** The English words that the program has; a test holds that they are without fault. */
  static Words builtIn() {
    SourceText yaml = new SourceText(BUILT_IN, Resources.text(BUILT_IN));
    Diagnostics diagnostics = new Diagnostics(yaml);
    Words words = read(yaml, diagnostics);
    if (words == null) {
      throw new IllegalStateException(diagnostics.list().toString());
    }
    return words;
  }

  /**
   * Reads words.
   *
   * @return null if there was an error, which the diagnostics then tell
   */
  public static @Nullable Words read(SourceText yaml, Diagnostics diagnostics) {
    Node node = Nodes.yaml(yaml, diagnostics);
    if (node == null) {
      return null;
    }
    Fields fields = Fields.of(node, KEYS, diagnostics);
    fields.require("format", "language", "words");
    fields.choice("format", List.of(FORMAT));
    String language =
        fields.text("language", Forms::isLanguage, "a language is a tag such as \"de-AT\"");
    Map<String, String> texts = new LinkedHashMap<>();
    if (fields.node("words") instanceof Node.Mapping mapping) {
      Fields words = new Fields(mapping.span(), diagnostics);
      for (Node.Entry entry : mapping.entries()) {
        words.add(entry);
        String text = words.text(entry.key());
        if (text != null) {
          texts.put(entry.key(), text);
        }
      }
    }
    Words words =
        new Words(
            language == null ? "en" : language,
            texts,
            steps(fields.texts("scale")),
            fields(fields, diagnostics),
            fields.texts("signatures"));
    return diagnostics.hasErrors() ? null : words;
  }

  private static List<Step> steps(List<String> labels) {
    List<Step> steps = new ArrayList<>();
    for (String label : labels) {
      steps.add(new Step(Integer.toString(steps.size() + 1), label));
    }
    return steps;
  }

  private static List<HeaderField> fields(Fields fields, Diagnostics diagnostics) {
    List<HeaderField> list = new ArrayList<>();
    for (Node node : fields.list("fields")) {
      Fields field = Fields.of(node, List.of("id", "label", "kind"), diagnostics);
      field.require("id", "label");
      String id = field.text("id");
      String label = field.text("label");
      String kind = field.choice("kind", List.of("text", "date"));
      list.add(
          new HeaderField(
              id == null ? "" : id,
              label == null ? "" : label,
              HeaderField.Kind.valueOf((kind == null ? "text" : kind).toUpperCase(Locale.ROOT))));
    }
    return list;
  }
}
