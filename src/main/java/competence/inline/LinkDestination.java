package competence.inline;

import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.regex.Pattern;

/** Writes the target of a link so that it reads back unchanged. */
final class LinkDestination {
  /** CommonMark allows readers to ignore deeper parentheses. */
  private static final int DEEPEST_PARENTHESES = 32;

  /** A scheme of 2 to 32 characters, and an address (CommonMark 0.31, "autolinks"). */
  private static final Pattern AUTOLINK =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\x00-\\x20\\x7F<>]*");

  private LinkDestination() {}

  /** Whether a target can be written as an autolink, between angle brackets. */
  static boolean isAbsolute(String target) {
    return AUTOLINK.matcher(target).matches();
  }

  static String write(String target) {
    String clean = WellFormed.mend(target);
    boolean angled = clean.isEmpty() || clean.indexOf(' ') >= 0 || clean.charAt(0) == '<';
    boolean parentheses = !angled && !isBalanced(clean);
    StringBuilder out = new StringBuilder(clean.length() + 2).append(angled ? "<" : "");
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (needsReference(clean, i)) {
        out.append("&#").append((int) c).append(';');
      } else {
        out.append(needsBackslash(clean, i, parentheses) ? "\\" : "").append(c);
      }
    }
    return out.append(angled ? ">" : "").toString();
  }

  /** White space would end the target or be folded; control characters are not allowed. */
  private static boolean needsReference(String target, int i) {
    char c = target.charAt(i);
    if (c == ' ') {
      return i == 0 || i + 1 == target.length() || target.charAt(i - 1) == ' ';
    }
    return c < ' ' || c == 0x7F || WhiteSpace.is(c);
  }

  private static boolean needsBackslash(String target, int i, boolean parentheses) {
    return switch (target.charAt(i)) {
      case '\\', '<', '>' -> true;
      case '(', ')' -> parentheses;
      case '&' -> MarkupSigns.isReference(target, i);
      default -> false;
    };
  }

  private static boolean isBalanced(String target) {
    int depth = 0;
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0 || depth > DEEPEST_PARENTHESES) {
        return false;
      }
    }
    return depth == 0;
  }
}
