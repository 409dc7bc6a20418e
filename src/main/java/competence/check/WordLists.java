package competence.check;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.record.Fields;
import competence.record.Node;
import competence.record.NodeReader;
import competence.source.Resources;
import competence.source.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a language that the rules of wording use, in lower case.
 *
 * @param openings phrases before the verb of a statement ("an ability to")
 * @param vague verbs, or phrases instead of a verb, that cannot be observed ("understand")
 * @param joining words that join two actions ("and")
 * @param verbs common verbs: their forms, always in the same order, separated by spaces
 * @param nouns forms of the verbs that may also be nouns; before an object they are verbs
 * @param objects words that begin an object ("the")
 * @param verbLast whether the verb may be at the end, as in German
 * @param capitalNouns whether all nouns have a capital, as in German
 */
public record WordLists(
    List<String> openings,
    List<String> vague,
    List<String> joining,
    List<String> verbs,
    List<String> nouns,
    List<String> objects,
    boolean verbLast,
    boolean capitalNouns) {
  /** The keys of a language's words. */
  private static final List<String> KEYS =
      List.of(
          "openings", "vague", "joining", "verbs", "nouns", "objects", "verbLast", "capitalNouns");

  private static final WordLists NONE =
      new WordLists(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false, false);

  /** The built-in words of a language; empty lists if there are none. */
  static WordLists builtIn(String language) {
    return BuiltIn.WORDS.getOrDefault(language, NONE);
  }

  /**
   * Reads words by language. The built-in words complete those that a language leaves out.
   *
   * @param node a mapping from languages ("en") to their words
   * @param diagnostics receives errors
   */
  public static Map<String, WordLists> read(Node node, Diagnostics diagnostics) {
    return read(node, false, diagnostics);
  }

  private static Map<String, WordLists> read(Node node, boolean first, Diagnostics diagnostics) {
    Map<String, WordLists> words = new LinkedHashMap<>();
    if (!(node instanceof Node.Mapping mapping)) {
      Fields.of(node, List.of(), diagnostics);
      return words;
    }
    for (Node.Entry entry : mapping.entries()) {
      String language = entry.key().toLowerCase(Locale.ROOT);
      if (!language.matches("[a-z]{2,8}")) {
        String message =
            '"' + entry.key() + "\" is not a language code; write it without a region, such as en";
        diagnostics.add(Code.REC109, entry.keySpan(), message);
      }
      Fields fields = Fields.of(entry.value(), KEYS, diagnostics);
      words.put(language, new Reader(fields, first ? NONE : builtIn(language)).read());
    }
    return words;
  }

  private record Reader(Fields fields, WordLists usual) {
    WordLists read() {
      return new WordLists(
          texts("openings", usual.openings),
          texts("vague", usual.vague),
          texts("joining", usual.joining),
          texts("verbs", usual.verbs),
          texts("nouns", usual.nouns),
          texts("objects", usual.objects),
          fields.flag("verbLast", usual.verbLast),
          fields.flag("capitalNouns", usual.capitalNouns));
    }

    private List<String> texts(String key, List<String> ifMissing) {
      return fields.has(key)
          ? fields.texts(key).stream().map(text -> text.toLowerCase(Locale.ROOT)).toList()
          : ifMissing;
    }
  }

  /** Read once, on first use. */
  private static final class BuiltIn {
    private static final String FILE = "check/words.yaml";
    private static final Map<String, WordLists> WORDS = load();

    private static Map<String, WordLists> load() {
      SourceText yaml = new SourceText(FILE, Resources.text(FILE));
      Diagnostics diagnostics = new Diagnostics(yaml);
      Node node = NodeReader.yaml(yaml, diagnostics);
      if (node == null || diagnostics.hasErrors()) {
        throw new IllegalStateException(diagnostics.list().toString());
      }
      return read(node, true, diagnostics);
    }
  }
}
