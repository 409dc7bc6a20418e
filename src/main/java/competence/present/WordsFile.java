package competence.present;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.record.Fields;
import competence.record.Node;
import competence.record.NodeReader;
import competence.source.Resources;
import competence.source.SourceText;
import competence.text.Forms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a file of words, in YAML. */
public final class WordsFile {
  /** What the file says it is. */
  public static final String FORMAT = "competence-words/1";

  /** The English words that the program has, as a file for translators to begin with. */
  public static final String ENGLISH = "words/en.yaml";

  private static final List<String> KEYS =
      List.of("format", "language", "words", "scale", "fields", "signatures");

  private WordsFile() {}

  /** The English words that the program has; a test holds that they are without fault. */
  static Words builtIn() {
    SourceText yaml = new SourceText(ENGLISH, Resources.text(ENGLISH));
    Diagnostics diagnostics = new Diagnostics(yaml);
    Fields fields = Fields.of(NodeReader.yaml(yaml, diagnostics), KEYS, diagnostics);
    Map<String, String> texts = new LinkedHashMap<>();
    if (fields.node("words") instanceof Node.Mapping mapping) {
      Fields words = new Fields(mapping.span(), diagnostics);
      for (Node.Entry entry : mapping.entries()) {
        words.add(entry);
        texts.put(entry.key(), String.valueOf(words.text(entry.key())));
      }
    }
    Words none = new Words("en", Map.of(), List.of(), List.of(), List.of());
    Words english = words(fields, texts, none, diagnostics);
    if (diagnostics.hasErrors()) {
      throw new IllegalStateException(diagnostics.list().toString());
    }
    return english;
  }

  /**
   * Reads words. What the file leaves out is English; a note lists it.
   *
   * @return null if there was an error, which the diagnostics then tell
   */
  public static @Nullable Words read(SourceText yaml, Diagnostics diagnostics) {
    Node node = NodeReader.yaml(yaml, diagnostics);
    if (node == null) {
      return null;
    }
    Fields fields = Fields.of(node, KEYS, diagnostics);
    fields.require("format", "language", "words");
    fields.choice("format", List.of(FORMAT));
    Words english = Words.english();
    Map<String, String> texts = new WordTexts(english, diagnostics).read(fields, "words");
    Words words = words(fields, texts, english, diagnostics);
    if (diagnostics.hasErrors()) {
      return null;
    }
    sayMissing(fields, texts, diagnostics);
    return words;
  }

  private static Words words(
      Fields fields, Map<String, String> texts, Words otherwise, Diagnostics diagnostics) {
    String language =
        fields.text("language", Forms::isLanguage, "a language is a tag such as \"de-AT\"");
    ChecklistFields asked = new ChecklistFields(fields, diagnostics);
    List<Step> scale = asked.scale();
    List<HeaderField> header = asked.headerFields();
    List<String> signatures = asked.signatures();
    return new Words(
            language == null ? otherwise.language() : language,
            otherwise.texts(),
            scale == null ? otherwise.scale() : scale,
            header == null ? otherwise.fields() : header,
            signatures == null ? otherwise.signatures() : signatures)
        .with(texts);
  }

  private static void sayMissing(
      Fields fields, Map<String, String> texts, Diagnostics diagnostics) {
    List<String> missing = new ArrayList<>(Words.english().texts().keySet());
    missing.removeAll(texts.keySet());
    ChecklistFields.KEYS.stream().filter(key -> !fields.has(key)).forEach(missing::add);
    if (!missing.isEmpty()) {
      diagnostics.add(
          Code.SHOW103,
          fields.keySpan("words"),
          missing.size() + " missing, so English stands in: " + String.join(", ", missing),
          "competence words prints the English words");
    }
  }
}
