package competence.text;

import java.util.Locale;
import java.util.Set;

/**
 * Superscripts and subscripts as plain text: in Unicode's characters for them if there is one for
 * each character, otherwise marked, so that 10 to the power of 6 does not read 106.
 */
public final class Scripts {
  private static final Set<String> ORDINALS =
      Set.of("st", "nd", "rd", "th", "er", "re", "e", "\u00E8re", "\u00E8me", "nde", "o", "a");

  private static final String ABOVE = "0123456789+-\u2212=()ni";
  private static final String ABOVE_SIGNS =
      "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u207B\u207C\u207D"
          + "\u207E\u207F\u2071";
  private static final String BELOW = "0123456789+-\u2212=()aehijklmnoprstuvx";
  private static final String BELOW_SIGNS =
      "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208A\u208B\u208B\u208C\u208D"
          + "\u208E\u2090\u2091\u2095\u1D62\u2C7C\u2096\u2097\u2098\u2099\u2092\u209A\u1D63\u209B\u209C"
          + "\u1D64\u1D65\u2093";

  private Scripts() {}

  /** A superscript: ⁶, ^(ab), ^[1]. */
  public static String superscript(String text) {
    return write(text, '^', ABOVE, ABOVE_SIGNS);
  }

  /** A subscript: ₂, _(b), _[1]. */
  public static String subscript(String text) {
    return write(text, '_', BELOW, BELOW_SIGNS);
  }

  /** Whether a superscript is only the ending of an ordinal number, which joins it: 1st, nth. */
  public static boolean isOrdinal(String text, char before) {
    return (Numbers.isDigit(before) || before == 'n')
        && ORDINALS.contains(text.toLowerCase(Locale.ROOT));
  }

  private static String write(String text, char mark, String known, String signs) {
    StringBuilder out = new StringBuilder(text.length() + 3);
    boolean words = false;
    for (int i = 0; i < text.length(); i++) {
      int index = known.indexOf(text.charAt(i));
      out.append(index < 0 ? ' ' : signs.charAt(index));
      words |= Character.isLetterOrDigit(text.codePointAt(i));
    }
    boolean bracketed = isBracketed(text);
    if (!words) {
      return text; // A trade mark, an asterisk.
    } else if (out.indexOf(" ") < 0 && !bracketed) {
      return out.toString();
    }
    return bracketed ? mark + text : mark + "(" + text + ")";
  }

  private static boolean isBracketed(String text) {
    return (text.startsWith("[") && text.endsWith("]"))
        || (text.startsWith("(") && text.endsWith(")"));
  }
}
