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
 * What the rules of wording know of a language; all words are in small letters.
 *
 * @param openings what may stand before the verb of a statement ("an ability to")
 * @param vague verbs, or openings in place of one, that nobody can observe ("understand")
 * @param joining what joins two things that somebody does ("and")
 * @param verbs common verbs: their forms, always in the same order, parted by blanks
 * @param nouns those of the forms that may be nouns; they are verbs where an object follows
 * @param objects words that an object begins with ("the")
 * @param verbLast whether the verb may stand at the end, as in German
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

  /** The program's own words of a language; none if it has none. */
  static WordLists builtIn(String language) {
    return BuiltIn.WORDS.getOrDefault(language, NONE);
  }

  /**
   * Reads words by language. What a language leaves out is taken from the program's own.
   *
   * @param node a mapping of languages ("en") to their words
   * @param diagnostics takes what is wrong
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
            '"' + entry.key() + "\" is no language; it is written without its region: en";
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

  /** Read when it is first needed, and once. */
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
