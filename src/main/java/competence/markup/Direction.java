package competence.markup;

import java.util.List;
import java.util.Locale;

/** The direction in which a language is written. */
public final class Direction {
  private static final List<String> LANGUAGES =
      List.of(
          "ar", "arc", "azb", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "khw", "ks", "lrc", "mzn",
          "nqo", "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi");
  private static final List<String> SCRIPTS =
      List.of("adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa");

  private Direction() {}

  /**
   * {@code rtl} or {@code ltr}, by the script in a BCP 47 tag ({@code az-Arab}), or else by the
   * usual script of the language.
   */
  public static String of(String tag) {
    String[] parts = tag.toLowerCase(Locale.ROOT).split("-", -1);
    for (int i = 1; i < parts.length && parts[i].length() != 1; i++) {
      if (parts[i].length() == 4 && Character.isLetter(parts[i].charAt(0))) {
        return SCRIPTS.contains(parts[i]) ? "rtl" : "ltr";
      }
    }
    return LANGUAGES.contains(parts[0]) ? "rtl" : "ltr";
  }

  /** Whether two tags name the same language, regardless of the region. */
  public static boolean sameLanguage(String one, String other) {
    return primary(one).equals(primary(other));
  }

  private static String primary(String tag) {
    return tag.toLowerCase(Locale.ROOT).split("-", 2)[0];
  }
}
