package competence.present;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of pages besides those of the framework, in one language.
 *
 * @param language a BCP 47 tag
 * @param texts the words by their keys
 * @param scale the steps of the scale, lowest first
 * @param fields the fields that a checklist has once
 * @param signatures the labels of signatures
 */
public record PageWords(
    String language,
    Map<String, String> texts,
    List<RatingStep> scale,
    List<HeaderField> fields,
    List<String> signatures) {

  /**
   * A step of the scale that a competence is rated on.
   *
   * @param value the value in records: "3"
   * @param label its meaning: "supervised"
   */
  public record RatingStep(String value, String label) {}

  /**
   * A field that a checklist has once: who, by whom, when.
   *
   * @param id its name in records, a slug
   * @param label its name for people
   * @param kind the kind of its value
   */
  public record HeaderField(String id, String label, Kind kind) {
    /** The kinds of values: a line of text, or a day. */
    public enum Kind {
      TEXT,
      DATE
    }
  }

  public PageWords {
    texts = new LinkedHashMap<>(texts);
    scale = List.copyOf(scale);
    fields = List.copyOf(fields);
    signatures = List.copyOf(signatures);
  }

  /** The words of the program. */
  public static PageWords english() {
    return BuiltIn.WORDS;
  }

  /** The same with some texts replaced. */
  public PageWords with(Map<String, String> others) {
    Map<String, String> all = new LinkedHashMap<>(texts);
    all.putAll(others);
    return new PageWords(language, all, scale, fields, signatures);
  }

  /**
   * The words under a key.
   *
   * @throws IllegalArgumentException if the English words have no such key
   */
  public String get(String key) {
    String found = texts.get(key);
    if (found == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return found;
  }

  /** The words for a number of things: {@code key.one}, or {@code key.many} with the number. */
  public String count(String key, int number) {
    return get(number == 1 ? key + ".one" : key + ".many").replace("{n}", Integer.toString(number));
  }

  /** The words for the script of a page: those with a key prefix, by the rest of their keys. */
  public Map<String, String> below(String prefix) {
    Map<String, String> found = new LinkedHashMap<>();
    texts.forEach(
        (key, text) -> {
          if (key.startsWith(prefix)) {
            found.put(key.substring(prefix.length()), text);
          }
        });
    return found;
  }

  private static final class BuiltIn {
    static final PageWords WORDS = WordsFile.builtIn();
  }
}
