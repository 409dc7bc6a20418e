package competence.structure.table;

import java.util.Locale;
import java.util.Set;

/** Recognizes the marks in a table that say yes or no: ✓, x, ●, yes, –. */
final class MarkSigns {
  private static final Set<String> YES =
      Set.of(
          "x", "yes", "y", "✓", "✔", "✔️", "✅", "☑", "☒", "×", "✗", "✘", "●", "•", "■", "◆", "★",
          "✕", "▪", "⬤", "[x]", "(x)", "(✓)", "(✔)", "◐", "◑", "○", "◯", "☐", "□", "no", "n", "o",
          "-", "–", "—", "*", "+", "ja", "oui", "sí", "nein", "non", "\u00fc");

  private MarkSigns() {}

  /** Whether a text is a mark. */
  static boolean isMark(String text) {
    return text.length() <= 5 && YES.contains(text.toLowerCase(Locale.ROOT));
  }

  /** Whether a text only shows that its cell is empty. */
  static boolean isDash(String text) {
    return text.equals("-") || text.equals("\u2013") || text.equals("\u2014");
  }

  /** Whether a text is a box or a circle to be filled in, which says nothing yet. */
  static boolean isToFillIn(String text) {
    return text.equals("\u2610") || text.equals("\u25A1") || text.equals("[ ]");
  }

  /** Whether a kind of mark says yes. */
  static boolean saysYes(String kind) {
    return switch (kind) {
      case "✓", "x", "●", "yes", "★", "+", "*" -> true;
      default -> false;
    };
  }

  /** Whether a kind of mark says no in words. */
  static boolean saysNo(String kind) {
    return kind.equals("no");
  }

  /** The kind of a mark: marks of one kind say the same. */
  static String kind(String mark) {
    return switch (mark.toLowerCase(Locale.ROOT)) {
      case "✓", "✔", "✔️", "✅", "☑" -> "✓";
      case "x", "×", "✗", "✘", "✕", "☒" -> "x";
      case "●", "•", "■", "◆", "▪", "⬤" -> "●";
      case "yes", "y", "ja", "oui", "sí" -> "yes";
      case "no", "n", "nein", "non" -> "no";
      default -> mark.toLowerCase(Locale.ROOT);
    };
  }
}
