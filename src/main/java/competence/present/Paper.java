package competence.present;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The paper that a checklist is printed on. */
public enum Paper {
  /** The paper that the printer has. */
  ANY,
  /** 210 mm by 297 mm. */
  A4,
  /** 8.5 inches by 11 inches. */
  LETTER;

  /** The words of all constants, in their order. */
  public static final List<String> WORDS = Arrays.stream(values()).map(Paper::word).toList();

  /** The regions that use Letter, according to the Common Locale Data Repository. */
  private static final Set<String> LETTER_REGIONS =
      Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

  /** The word in configurations and options: {@code letter}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant of one of the {@link #WORDS}. */
  public static Paper of(String word) {
    return values()[WORDS.indexOf(word)];
  }

  /** The usual paper for a language, a BCP 47 tag: A4, but Letter for {@code en-US}. */
  public static Paper usualFor(String language) {
    String region = Locale.forLanguageTag(language).getCountry();
    return LETTER_REGIONS.contains(region) ? LETTER : A4;
  }
}
