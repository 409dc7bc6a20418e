package competence.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How items are numbered for people. */
public enum NumberingStyle {
  /** Headings 1, 2, 2.1 and leaves 2.1.1; stems have no number, and counting continues in them. */
  LEAVES,
  /** All items by their place: 2.1.1.3. */
  DECIMAL,
  /** The codes of the source. */
  SOURCE,
  /** No numbers. */
  NONE;

  /** The words for all styles. */
  public static final List<String> WORDS =
      Arrays.stream(values()).map(NumberingStyle::word).toList();

  /** The word in options and files: {@code leaves}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The style for one of the {@link #WORDS}. */
  public static NumberingStyle of(String word) {
    return values()[WORDS.indexOf(word)];
  }
}
