package competence.record;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.source.Span;
import competence.text.Similarity;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a mapping, asked for by name and shape. Whatever is not as asked for is reported
 * once and then treated as missing.
 */
public final class Fields {
  private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
  private final Span span;
  private final Diagnostics diagnostics;

  /**
   * No fields yet.
   *
   * @param span where the mapping begins; a missing key is reported there
   * @param diagnostics takes what is wrong
   */
  public Fields(Span span, Diagnostics diagnostics) {
    this.span = span;
    this.diagnostics = diagnostics;
  }

  /**
   * The fields of a value that has to be a mapping. Reports any other value, and unknown keys.
   *
   * @param node the value; null if there is none, which somebody else has reported
   * @param known all keys that it may have
   * @return no fields if there is no mapping
   */
  public static Fields of(@Nullable Node node, Collection<String> known, Diagnostics diagnostics) {
    Fields fields = new Fields(node == null ? Span.at(0) : node.span(), diagnostics);
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        if (fields.admits(entry.key(), entry.keySpan(), known)) {
          fields.add(entry);
        }
      }
    } else if (node != null && !Texts.isReported(node)) {
      diagnostics.add(Code.REC105, node.span(), "expected a mapping, found " + node.shape());
    }
    return fields;
  }

  /**
   * Whether a key is one of those that are known here. Reports it if not, with the nearest one, and
   * takes that for given, so that it is not reported as missing too.
   */
  public boolean admits(String key, Span keySpan, Collection<String> known) {
    if (known.contains(key)) {
      return true;
    }
    String message = key.isEmpty() ? "there is no key" : "unknown key \"" + key + "\"";
    diagnostics.add(Code.REC102, keySpan, message, didYouMean(key, known));
    Similarity.nearest(key, known)
        .map(near -> new Node.Entry(near, keySpan, Texts.reported(keySpan)))
        .ifPresent(entry -> entries.putIfAbsent(entry.key(), entry));
    return false;
  }

  /** Adds a field. */
  public void add(Node.Entry entry) {
    entries.put(entry.key(), entry);
  }

  /** Where the mapping begins. */
  public Span span() {
    return span;
  }

  /** Whether the key is there, whatever its value. */
  public boolean has(String key) {
    return entries.containsKey(key);
  }

  /** Where the key stands; where the mapping begins if the key is missing. */
  public Span keySpan(String key) {
    Node.Entry entry = entries.get(key);
    return entry == null ? span : entry.keySpan();
  }

  /** Reports those of the keys that are missing. */
  public void require(String... keys) {
    List<String> missing = new ArrayList<>();
    for (String key : keys) {
      if (!has(key)) {
        missing.add('"' + key + '"');
      }
    }
    if (missing.size() == 1) {
      diagnostics.add(Code.REC104, span, "the key " + missing.get(0) + " is missing");
    } else if (!missing.isEmpty()) {
      diagnostics.add(Code.REC104, span, "the keys " + String.join(", ", missing) + " are missing");
    }
  }

  /** The value as it is; null if the key is missing. */
  public @Nullable Node node(String key) {
    Node.Entry entry = entries.get(key);
    return entry == null ? null : entry.value();
  }

  /** The text and its place; null if the key is missing or its value is no text or is empty. */
  public Node.@Nullable Scalar scalar(String key) {
    Node node = node(key);
    String problem = node == null ? null : Texts.problem(node);
    if (node == null || problem == null) {
      return Texts.isReported(node) ? null : (Node.Scalar) node;
    }
    reject(key, Texts.code(node), '"' + key + '"' + problem, null);
    return null;
  }

  /** The text with its white space folded; null as for {@link #scalar}. */
  public @Nullable String text(String key) {
    Node.Scalar scalar = scalar(key);
    return scalar == null ? null : WhiteSpace.fold(scalar.text());
  }

  /** The text, if it has a certain form; null if it has not, which is reported, or as for text. */
  public @Nullable String text(String key, Predicate<String> form, String message) {
    String text = text(key);
    if (text != null && !form.test(text)) {
      bad(key, message);
      return null;
    }
    return text;
  }

  /** What is in a list; empty if the key is missing or its value is no list. */
  public List<Node> list(String key) {
    Node node = node(key);
    if (node instanceof Node.Sequence sequence) {
      return sequence.elements();
    } else if (node != null) {
      reject(key, Code.REC105, '"' + key + "\" must be a list, not " + node.shape(), null);
    }
    return List.of();
  }

  /** The texts of a list, with their places; what is no text is reported and left out. */
  public List<Node.Scalar> scalars(String key) {
    List<Node.Scalar> texts = new ArrayList<>();
    for (Node element : list(key)) {
      String problem = Texts.problem(element);
      if (problem != null) {
        String message = "an element of \"" + key + '"' + problem;
        diagnostics.add(Texts.code(element), element.span(), message);
      } else if (!Texts.isReported(element)) {
        texts.add((Node.Scalar) element);
      }
    }
    return texts;
  }

  /** The texts of a list with their white space folded. */
  public List<String> texts(String key) {
    return scalars(key).stream().map(scalar -> WhiteSpace.fold(scalar.text())).toList();
  }

  /** The fields of a mapping that is the value of a key; no fields if there is none. */
  public Fields mapping(String key, Collection<String> known) {
    return of(node(key), known, diagnostics);
  }

  /** One of some words; null if the key is missing or its value is none of them. */
  public @Nullable String choice(String key, Collection<String> words) {
    String word = text(key);
    if (word == null || words.contains(word)) {
      return word;
    }
    String message = '"' + word + "\" is no value of \"" + key + '"';
    reject(key, Code.REC109, message, didYouMean(word, words));
    return null;
  }

  /** Whether a switch is on: {@code true} or {@code false}, in YAML and JSON. */
  public boolean flag(String key, boolean ifMissing) {
    String word = word(key);
    if (word != null && !word.equals("true") && !word.equals("false")) {
      bad(key, '"' + key + "\" must be true or false");
      return ifMissing;
    }
    return word == null ? ifMissing : word.equals("true");
  }

  /** A whole number of at most nine digits. */
  public int number(String key, int least, int ifMissing) {
    String word = word(key);
    if (word == null) {
      return ifMissing;
    }
    int number = Texts.isNumber(word) ? Integer.parseInt(word) : -1;
    if (number < least) {
      bad(key, '"' + key + "\" must be a whole number from " + least + " on");
      return ifMissing;
    }
    return number;
  }

  /** Reports that the value of a key is not right, and takes it for missing from here on. */
  public void bad(String key, String message) {
    reject(key, Code.REC109, message, null);
  }

  /** What to do about a word that is not known: the nearest known one, or all of them. */
  public static String didYouMean(String word, Collection<String> known) {
    return Similarity.nearest(word, known)
        .map(near -> "did you mean \"" + near + "\"?")
        .orElse("known here: " + String.join(", ", known));
  }

  private void reject(String key, Code code, String message, @Nullable String help) {
    Node.Entry entry = entries.get(key);
    if (entry != null && !Texts.isReported(entry.value())) {
      Span place = entry.value().span();
      diagnostics.add(code, place, message, help);
      entries.put(key, new Node.Entry(key, entry.keySpan(), Texts.reported(place)));
    }
  }

  /** A scalar's characters, in JSON those of a number or truth value too. */
  private @Nullable String word(String key) {
    Node node = node(key);
    if (node instanceof Node.Scalar scalar) {
      return Texts.isReported(scalar) ? null : scalar.text();
    } else if (node != null) {
      reject(key, Code.REC105, '"' + key + "\" must be a single value, not " + node.shape(), null);
    }
    return null;
  }
}
