package competence.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How items are numbered where people read them. */
public enum NumberingStyle {
  /** Headings 1, 2, 2.1; leaves 2.1.1 and so on, running on through stems, which have none. */
  LEAVES,
  /** Every item by its place: 2.1.1.3. */
  DECIMAL,
  /** By the labels that the source gives its items, and not otherwise. */
  SOURCE,
  /** Not at all. */
  NONE;

  /** The words for all styles. */
  public static final List<String> WORDS = words();

  private static List<String> words() {
    List<String> words = new ArrayList<>();
    for (NumberingStyle style : values()) {
      words.add(style.word());
    }
    return List.copyOf(words);
  }

  /** What people call it: {@code leaves}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The style that one of the {@link #WORDS} names. */
  public static NumberingStyle of(String word) {
    return values()[WORDS.indexOf(word)];
  }
}
