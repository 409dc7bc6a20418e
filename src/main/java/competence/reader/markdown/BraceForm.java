package competence.reader.markdown;

import java.util.Locale;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Recognizes text between braces in dialects of Markdown. */
final class BraceForm {
  /** The longest command; a longer one is text, so that the time to read it stays linear. */
  private static final int LONGEST = 600;

  private BraceForm() {}

  /**
   * Reads a command or attributes.
   *
   * @param scanner at the first brace; afterwards behind the last one, if there is a command
   * @param attached whether a link, an image or code is directly before it
   * @return null if the braces are text
   */
  static DialectCommand.@Nullable Kind read(Scanner scanner, boolean attached) {
    scanner.next('{');
    if (scanner.next('{')) {
      boolean shortcode = scanner.peek() == '<' || scanner.peek() == '%';
      String inner = until(scanner, "}}", "");
      return inner == null
          ? null
          : !shortcode
              ? DialectCommand.Kind.VALUE
              : hasWords(inner)
                  ? DialectCommand.Kind.SHORTCODE_WITH_WORDS
                  : DialectCommand.Kind.SHORTCODE;
    } else if (scanner.next('%')) {
      String inner = until(scanner, "%}", "");
      if (inner != null && inner.strip().equals("comment")) {
        return until(scanner, "{% endcomment %}", "") == null ? null : DialectCommand.Kind.COMMENT;
      }
      return inner == null ? null : DialectCommand.Kind.TAG;
    } else if (scanner.next("/*")) {
      return until(scanner, "*/}", "") == null ? null : DialectCommand.Kind.COMMENT;
    }
    String inner = until(scanner, "}", "{\n");
    if (inner == null || inner.isBlank()) {
      return null;
    } else if (inner.charAt(0) == '#' && inner.endsWith("#") && inner.length() > 2) {
      return DialectCommand.Kind.COMMENT;
    }
    String kramdown = inner.charAt(0) == ':' ? inner.substring(1).strip() : "";
    if (kramdown.toLowerCase(Locale.ROOT).equals("toc")) {
      return DialectCommand.Kind.CONTENTS;
    }
    boolean attributes =
        !kramdown.isEmpty()
            || isNamed(inner.strip())
            || (inner.equals("-") && scanner.peek() == Scanner.END)
            || (attached && isAssigned(inner.strip()));
    return attributes ? DialectCommand.Kind.ATTRIBUTES : null;
  }

  /** Whether it has a quoted text that is no file, and no value of a name. */
  private static boolean hasWords(String command) {
    int quote = command.indexOf(" \"");
    int end = quote < 0 ? -1 : command.indexOf('"', quote + 2);
    String words = end < 0 ? "" : command.substring(quote + 2, end);
    return !words.isBlank() && words.indexOf('/') < 0 && words.indexOf('.') < 0;
  }

  /**
   * The text up to an ending; null if it does not come or a character comes that cannot be in it.
   * Afterwards the scanner is behind the ending.
   */
  static @Nullable String until(Scanner scanner, String ending, String forbidden) {
    StringBuilder text = new StringBuilder();
    while (text.length() < LONGEST && scanner.hasNext()) {
      if (scanner.next(ending)) {
        return text.toString();
      }
      char c = scanner.peek();
      if (forbidden.indexOf(c) >= 0) {
        return null;
      }
      text.append(c);
      scanner.next();
    }
    return null;
  }

  /** {@code #id} or {@code .class} first. */
  private static boolean isNamed(String inner) {
    return inner.length() > 1
        && (inner.charAt(0) == '#' || inner.charAt(0) == '.')
        && Character.isLetter(inner.charAt(1));
  }

  /** {@code width=50%}. */
  private static boolean isAssigned(String inner) {
    int sign = inner.indexOf('=');
    return sign > 0 && inner.substring(0, sign).chars().allMatch(Character::isLetterOrDigit);
  }
}
