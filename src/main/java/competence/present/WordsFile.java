package competence.present;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.record.BuiltInFile;
import competence.record.Fields;
import competence.record.Node;
import competence.record.NodeReader;
import competence.source.SourceText;
import competence.text.Forms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a file of words, in YAML. */
public final class WordsFile {
  /** The value of the key {@code format}. */
  public static final String FORMAT = "competence-words/1";

  /** The resource with the English words, a file for translators to begin with. */
  public static final String ENGLISH = "words/en.yaml";

  private static final List<String> KEYS =
      List.of("format", "language", "words", "scale", "fields", "signatures");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");

  private WordsFile() {}

  /** The English words of the program; a test proves that they have no errors. */
  static PageWords builtIn() {
    Diagnostics diagnostics = new Diagnostics();
    Fields fields = Fields.of(BuiltInFile.read(ENGLISH), KEYS, diagnostics);
    Map<String, String> texts = new LinkedHashMap<>();
    if (fields.node("words") instanceof Node.Mapping words) {
      words.entries().forEach(word -> texts.put(word.key(), ((Node.Scalar) word.value()).text()));
    }
    PageWords none = new PageWords("en", Map.of(), List.of(), List.of(), List.of());
    return words(fields, texts, none, diagnostics);
  }

  /**
   * Reads words. Where the file has none, the English ones are taken; a note lists them.
   *
   * @return null after an error, which the diagnostics then have
   */
  public static @Nullable PageWords read(SourceText yaml, Diagnostics diagnostics) {
    Node node = NodeReader.yaml(yaml, diagnostics);
    if (node == null) {
      return null;
    }
    Fields fields = Fields.of(node, KEYS, diagnostics);
    fields.require("format", "language", "words");
    fields.choice("format", List.of(FORMAT));
    Map<String, String> texts = texts(fields, "words", diagnostics);
    PageWords words = words(fields, texts, PageWords.english(), diagnostics);
    if (diagnostics.hasErrors()) {
      return null;
    }
    reportMissing(fields, texts, diagnostics);
    return words;
  }

  private static PageWords words(
      Fields fields, Map<String, String> texts, PageWords otherwise, Diagnostics diagnostics) {
    String language =
        fields.text("language", Forms::isLanguage, "a language is a tag such as \"de-AT\"");
    ChecklistReader checklist = new ChecklistReader(fields, diagnostics);
    return new PageWords(
            Objects.requireNonNullElse(language, otherwise.language()),
            otherwise.texts(),
            Objects.requireNonNullElse(checklist.scale(), otherwise.scale()),
            Objects.requireNonNullElse(checklist.headerFields(), otherwise.fields()),
            Objects.requireNonNullElse(checklist.signatures(), otherwise.signatures()))
        .with(texts);
  }

  /**
   * The texts in the mapping under a key. Their keys must be keys of the English words, and their
   * placeholders those of the English text: the program replaces them by numbers.
   */
  static Map<String, String> texts(Fields fields, String key, Diagnostics diagnostics) {
    Map<String, String> english = PageWords.english().texts();
    Fields texts = fields.mapping(key, english.keySet());
    Map<String, String> read = new LinkedHashMap<>();
    english.forEach(
        (name, model) -> {
          String text = texts.text(name);
          if (text != null && hasPlaceholders(texts.node(name), text, model, diagnostics)) {
            read.put(name, text);
          }
        });
    return read;
  }

  private static boolean hasPlaceholders(
      @Nullable Node node, String text, String model, Diagnostics diagnostics) {
    Set<String> wanted = placeholders(model);
    if (placeholders(text).equals(wanted)) {
      return true;
    }
    String what = wanted.isEmpty() ? "no placeholder" : String.join(", ", wanted);
    diagnostics.add(
        Code.SHOW104,
        node == null ? null : node.span(),
        "this text must have " + what + " in it, and no other placeholder",
        "in English it is \"" + model + '"');
    return false;
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(found::add);
    return found;
  }

  private static void reportMissing(
      Fields fields, Map<String, String> texts, Diagnostics diagnostics) {
    List<String> missing = new ArrayList<>(PageWords.english().texts().keySet());
    missing.removeAll(texts.keySet());
    ChecklistReader.KEYS.stream().filter(key -> !fields.has(key)).forEach(missing::add);
    if (!missing.isEmpty()) {
      diagnostics.add(
          Code.SHOW103,
          fields.keySpan("words"),
          missing.size() + " missing, so English is used: " + String.join(", ", missing),
          "competence words prints the English words");
    }
  }
}
