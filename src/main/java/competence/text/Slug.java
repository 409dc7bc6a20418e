package competence.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names that are safe everywhere: in a path, a URL, a YAML key, an HTML id. */
public final class Slug {
  private static final int MAX_LENGTH = 80;
  private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?");

  private Slug() {}

  /**
   * The text in {@code [a-z0-9-]}: without accents, with a hyphen for everything else, cut at the
   * end of a word if it is long. Empty if no character remains.
   */
  public static String of(String text) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      String letters = letters(c);
      if (!letters.isEmpty()) {
        out.append(letters);
      } else if (!isPartOfWord(c) && !out.isEmpty() && out.charAt(out.length() - 1) != '-') {
        out.append('-');
      }
    }
    return cut(out.toString());
  }

  /** Whether a text is a slug, as {@link #of} returns it. */
  public static boolean is(String text) {
    return text.length() <= MAX_LENGTH && SLUG.matcher(text).matches();
  }

  /** The letters and digits for a character in a slug; empty if there are none. */
  private static String letters(char c) {
    if (c < 0x80) {
      return Character.isLetterOrDigit(c) ? String.valueOf(Character.toLowerCase(c)) : "";
    }
    return switch (c) {
      case '\u00DF' -> "ss";
      case '\u00C6', '\u00E6' -> "ae";
      case '\u0152', '\u0153' -> "oe";
      case '\u00D8', '\u00F8' -> "o";
      case '\u0141', '\u0142' -> "l";
      case '\u00D0', '\u00F0', '\u0110', '\u0111' -> "d";
      case '\u00DE', '\u00FE' -> "th";
      case '\u0131' -> "i";
      default -> "";
    };
  }

  /** Combining marks and apostrophes do not split words: "client's" is one. */
  private static boolean isPartOfWord(char c) {
    return c == '\'' || c == '\u2019' || (c >= '\u0300' && c <= '\u036F');
  }

  private static String cut(String slug) {
    String out = slug;
    if (out.length() > MAX_LENGTH) {
      int hyphen = out.lastIndexOf('-', MAX_LENGTH);
      out = out.substring(0, hyphen > 0 ? hyphen : MAX_LENGTH);
    }
    return out.endsWith("-") ? out.substring(0, out.length() - 1) : out;
  }
}
