package competence.present;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a checklist is printed on. */
public enum Paper {
  /** Whatever lies in the printer. */
  ANY,
  /** 210 mm by 297 mm. */
  A4,
  /** 8.5 inches by 11 inches. */
  LETTER;

  /** The words for all papers. */
  public static final List<String> WORDS = Arrays.stream(values()).map(Paper::word).toList();

  /** What people call it: {@code letter}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The paper that one of the {@link #WORDS} names. */
  public static Paper of(String word) {
    return values()[WORDS.indexOf(word)];
  }
}
