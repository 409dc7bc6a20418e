package competence.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a checklist is printed on. */
public enum Paper {
  /** Whatever lies in the printer. */
  ANY,
  /** 210 mm by 297 mm. */
  A4,
  /** 8.5 inches by 11 inches. */
  LETTER;

  /** The words for all papers. */
  public static final List<String> WORDS = words();

  /** Where the Common Locale Data Repository says that paper is Letter. */
  private static final Set<String> LETTER_REGIONS =
      Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

  private static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Paper paper : values()) {
      words.add(paper.word());
    }
    return List.copyOf(words);
  }

  /** What people call it: {@code letter}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The paper that one of the {@link #WORDS} names. */
  public static Paper of(String word) {
    return values()[WORDS.indexOf(word)];
  }

  /**
   * What lies in the printers of those who speak a language: A4, but Letter for {@code en-US}.
   *
   * @param language a BCP 47 tag
   */
  public static Paper usualFor(String language) {
    String region = Locale.forLanguageTag(language).getCountry();
    return LETTER_REGIONS.contains(region) ? LETTER : A4;
  }
}
