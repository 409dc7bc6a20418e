package competence.structure;

import competence.text.WhiteSpace;
import java.util.Locale;
import java.util.Set;

/** Recognizes headings and labels by their form. */
public final class LineForm {
  private static final int MOST_HEADING_WORDS = 14;

  private static final int FEWEST_CAPITALS = 5;
  private static final Set<String> LEADING =
      Set.of(
          "to",
          "of",
          "and",
          "or",
          "with",
          "by",
          "through",
          "for",
          "in",
          "on",
          "about",
          "as",
          "that",
          "the",
          "a",
          "an",
          "can",
          "will",
          "should",
          "must",
          "may",
          "are",
          "is",
          "include",
          "includes",
          "including",
          "such",
          "how",
          "from");

  private static final Set<String> ARTICLES =
      Set.of(
          "the", "a", "an", "der", "die", "das", "le", "la", "les", "el", "los", "il", "de", "het");

  private static final int LONGEST_LABEL = 12;
  private static final int MOST_LABEL_LETTERS = 4;

  private LineForm() {}

  /** Whether a short text is a label ("B11", "1.2", "4.5.b", "(a)", "iv.") and not a word. */
  public static boolean isLabel(String text) {
    if (text.isEmpty() || text.length() > LONGEST_LABEL) {
      return false;
    }
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (Character.isLetter(c)) {
        letters++;
      } else if (".-/()[]\u2013\u00A7#".indexOf(c) < 0) {
        return false;
      }
    }
    return letters <= MOST_LABEL_LETTERS && (digits > 0 || (letters > 0 && isMarked(text)));
  }

  /** Letters alone are a label only with a full stop or a bracket: "a)", "iv.". */
  private static boolean isMarked(String text) {
    char last = text.charAt(text.length() - 1);
    return last == ')' || last == ']' || last == '.';
  }

  /** Whether the first letter is lower case, after quotes and brackets. */
  public static boolean startLower(String plain) {
    for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
      int c = plain.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        return Character.isLowerCase(c);
      }
    }
    return false;
  }

  /** Whether a line may be a heading by its form: short, without a full stop or the like. */
  public static boolean formHeading(String plain) {
    if (plain.isEmpty() || startLower(plain)) {
      return false;
    }
    return words(plain) <= MOST_HEADING_WORDS
        && ".;,:".indexOf(plain.charAt(plain.length() - 1)) < 0;
  }

  static int words(String plain) {
    int words = 1;
    for (int i = 0; i < plain.length(); i++) {
      words += WhiteSpace.is(plain.charAt(i)) ? 1 : 0;
    }
    return words;
  }

  /** Whether all letters are capitals, and there are more than in an abbreviation. */
  static boolean isCapitals(String plain) {
    return isCapitals(plain, FEWEST_CAPITALS);
  }

  /** Whether all letters are capitals, and there are so many. */
  static boolean isCapitals(String plain, int fewest) {
    int letters = 0;
    for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
      int c = plain.codePointAt(i);
      if (Character.isLetter(c) && !Character.isUpperCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters >= fewest;
  }

  /** Whether a line begins with "the", "a" or such a word of another language. */
  static boolean beginsWithArticle(String plain) {
    int end = WhiteSpace.find(plain, 0, plain.length());
    return ARTICLES.contains(plain.substring(0, end).toLowerCase(Locale.ROOT));
  }

  /** Whether a line ends with a word that needs another after it. */
  static boolean leadsOn(String plain) {
    return LEADING.contains(plain.substring(plain.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }
}
