package competence.record;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.source.Span;
import competence.text.Numbers;
import competence.text.Similarity;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a mapping, by name and expected shape. A value that is not as expected is reported
 * once and from then on treated as missing.
 */
public final class Fields {
  private static final int MOST_DIGITS = 9;

  private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
  private final Span span;
  private final Diagnostics diagnostics;

  /**
   * No fields yet.
   *
   * @param span where the mapping begins; a missing key is reported there
   * @param diagnostics receives problems
   */
  public Fields(Span span, Diagnostics diagnostics) {
    this.span = span;
    this.diagnostics = diagnostics;
  }

  /**
   * The fields of a value that must be a mapping. Reports any other value, and unknown keys.
   *
   * @param node the value; null if there is none, which the caller has reported
   * @param known all keys that the mapping may have
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
    } else if (node != null && !node.isReported()) {
      diagnostics.add(Code.REC105, node.span(), "expected a mapping, found " + node.shape());
    }
    return fields;
  }

  /**
   * Whether a key is known here. If not, reports it with the nearest known key, which then counts
   * as present, so that it is not reported as missing too.
   */
  public boolean admits(String key, Span keySpan, Collection<String> known) {
    if (known.contains(key)) {
      return true;
    }
    String message = key.isEmpty() ? "there is no key" : "unknown key \"" + key + "\"";
    Optional<String> nearest = Similarity.nearest(key, known);
    diagnostics.add(Code.REC102, keySpan, message, help(nearest, known));
    nearest
        .map(near -> new Node.Entry(near, keySpan, Node.Scalar.reported(keySpan)))
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

  /** Whether the key is present, whatever its value. */
  public boolean has(String key) {
    return entries.containsKey(key);
  }

  /** The position of the key; where the mapping begins if the key is missing. */
  public Span keySpan(String key) {
    Node.Entry entry = entries.get(key);
    return entry == null ? span : entry.keySpan();
  }

  /** Reports which of these keys are missing. */
  public void require(String... keys) {
    List<String> missing =
        Stream.of(keys).filter(key -> !has(key)).map(key -> '"' + key + '"').toList();
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

  /** The text and its position; null if it is missing, empty or not a text. */
  public Node.@Nullable Scalar scalar(String key) {
    Node node = node(key);
    if (node == null || node.isReported()) {
      return null;
    }
    String problem = problem(node);
    if (problem == null) {
      return (Node.Scalar) node;
    }
    reject(key, code(node), '"' + key + '"' + problem, null);
    return null;
  }

  /** The text with its white space folded; null as for {@link #scalar}. */
  public @Nullable String text(String key) {
    Node.Scalar scalar = scalar(key);
    return scalar == null ? null : WhiteSpace.fold(scalar.text());
  }

  /**
   * The text line by line, as {@link WhiteSpace#foldLines} returns it; null as for {@link #scalar}.
   */
  public @Nullable String lines(String key) {
    Node.Scalar scalar = scalar(key);
    return scalar == null ? null : WhiteSpace.foldLines(scalar.text());
  }

  /** The text as {@link #text(String)} gives it; null if it does not have the form. */
  public @Nullable String text(String key, Predicate<String> form, String message) {
    String text = text(key);
    if (text != null && !form.test(text)) {
      bad(key, message);
      return null;
    }
    return text;
  }

  /** The elements of a list; empty if the key is missing or its value is not a list. */
  public List<Node> list(String key) {
    Node node = node(key);
    if (node instanceof Node.Sequence sequence) {
      return sequence.elements();
    } else if (node != null) {
      reject(key, Code.REC105, '"' + key + "\" must be a list, not " + node.shape(), null);
    }
    return List.of();
  }

  /** The texts of a list with their positions, without elements that are not texts. */
  public List<Node.Scalar> scalars(String key) {
    List<Node.Scalar> texts = new ArrayList<>();
    for (Node element : list(key)) {
      String problem = problem(element);
      if (problem != null) {
        String message = "an element of \"" + key + '"' + problem;
        diagnostics.add(code(element), element.span(), message);
      } else if (!element.isReported()) {
        texts.add((Node.Scalar) element);
      }
    }
    return texts;
  }

  /** The texts of a list with their white space folded. */
  public List<String> texts(String key) {
    return scalars(key).stream().map(scalar -> WhiteSpace.fold(scalar.text())).toList();
  }

  /** As {@link #scalars}; a single text counts as a list of one. */
  public List<Node.Scalar> oneOrMore(String key) {
    if (node(key) instanceof Node.Sequence) {
      return scalars(key);
    }
    Node.Scalar one = scalar(key);
    return one == null ? List.of() : List.of(one);
  }

  /** The fields of the mapping under a key; no fields if there is none. */
  public Fields mapping(String key, Collection<String> known) {
    return of(node(key), known, diagnostics);
  }

  /** One of some words; null if the key is missing or its value is another. */
  public @Nullable String choice(String key, Collection<String> words) {
    String word = text(key);
    if (word == null || words.contains(word)) {
      return word;
    }
    String message = '"' + word + "\" is not a value of \"" + key + '"';
    reject(key, Code.REC109, message, didYouMean(word, words));
    return null;
  }

  /** Whether a switch is on: {@code true} or {@code false}, in YAML and JSON. */
  public boolean flag(String key, boolean ifMissing) {
    String word = word(key);
    boolean on = "true".equals(word);
    if (word == null || on || word.equals("false")) {
      return word == null ? ifMissing : on;
    }
    bad(key, '"' + key + "\" must be true or false");
    return ifMissing;
  }

  /** A whole number of at most nine digits. */
  public int number(String key, int least, int ifMissing) {
    String word = word(key);
    if (word == null) {
      return ifMissing;
    }
    int number = isNumber(word) ? Integer.parseInt(word) : -1;
    if (number < least) {
      bad(key, '"' + key + "\" must be a whole number from " + least + " on");
      return ifMissing;
    }
    return number;
  }

  /** Reports the value of a key; from then on the key counts as missing. */
  public void bad(String key, String message) {
    reject(key, Code.REC109, message, null);
  }

  /** Help for an unknown word: the nearest known one, or all of them. */
  public static String didYouMean(String word, Collection<String> known) {
    return help(Similarity.nearest(word, known), known);
  }

  private static String help(Optional<String> nearest, Collection<String> known) {
    return nearest
        .map(near -> "did you mean \"" + near + "\"?")
        .orElse("known here: " + String.join(", ", known));
  }

  private void reject(String key, Code code, String message, @Nullable String help) {
    Node.Entry entry = entries.get(key);
    if (entry != null && !entry.value().isReported()) {
      Span place = entry.value().span();
      diagnostics.add(code, place, message, help);
      entries.put(key, new Node.Entry(key, entry.keySpan(), Node.Scalar.reported(place)));
    }
  }

  /** The text of a scalar, including numbers and truth values in JSON. */
  private @Nullable String word(String key) {
    Node node = node(key);
    if (node instanceof Node.Scalar scalar) {
      return scalar.isReported() ? null : scalar.text();
    } else if (node != null) {
      reject(key, Code.REC105, '"' + key + "\" must be a single value, not " + node.shape(), null);
    }
    return null;
  }

  /** Why a value is not a text, as the end of a sentence; null if it is one, or was reported. */
  private static @Nullable String problem(Node node) {
    if (node.isReported()) {
      return null;
    } else if (code(node) == Code.REC105) {
      return " must be a text, not " + node.shape();
    }
    return WhiteSpace.isBlank(((Node.Scalar) node).text()) ? " is empty" : null;
  }

  /** The code for a value that is wrong as a text: by its shape, or by its content. */
  private static Code code(Node node) {
    boolean isText = node instanceof Node.Scalar scalar && scalar.form() != Node.Form.LITERAL;
    return isText ? Code.REC109 : Code.REC105;
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty()
        && word.length() <= MOST_DIGITS
        && word.chars().allMatch(c -> Numbers.isDigit((char) c));
  }
}
