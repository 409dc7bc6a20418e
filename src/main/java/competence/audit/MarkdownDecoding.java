package competence.audit;

import org.jsoup.parser.Parser;

/** Decodes text of Markdown that is no markup (CommonMark 0.31, 2.4 and 2.5). */
final class MarkdownDecoding {
  private static final int LONGEST_NAME = 31;
  private static final int MOST_DIGITS = 7;
  private static final int MOST_HEX_DIGITS = 6;

  private final String written;
  private final StringBuilder out = new StringBuilder();

  private MarkdownDecoding(String written) {
    this.written = written;
  }

  /** Removes the backslashes of escapes, and decodes references. */
  static String decode(String written) {
    boolean plain = written.indexOf('\\') < 0 && written.indexOf('&') < 0;
    return plain ? written : new MarkdownDecoding(written).decode();
  }

  private String decode() {
    int at = 0;
    while (at < written.length()) {
      char c = written.charAt(at);
      int end = c == '&' ? reference(at) : at;
      if (end > at) {
        at = end;
      } else {
        at += c == '\\' && isPunctuation(at + 1) ? 1 : 0;
        out.append(written.charAt(at++));
      }
    }
    return out.toString();
  }

  /** Decodes the reference there; gives the offset after it, or the same if there is none. */
  private int reference(int at) {
    if (!written.startsWith("#", at + 1)) {
      return name(at);
    }
    boolean hex = written.startsWith("x", at + 2) || written.startsWith("X", at + 2);
    int start = at + (hex ? 3 : 2);
    int end = start;
    while (end < written.length() && digit(end, hex ? 16 : 10) >= 0) {
      end++;
    }
    int digits = end - start;
    boolean fits = digits > 0 && digits <= (hex ? MOST_HEX_DIGITS : MOST_DIGITS);
    boolean ends = fits && written.startsWith(";", end);
    if (ends) {
      int code = Integer.parseInt(written.substring(start, end), hex ? 16 : 10);
      // No character: U+FFFD. Surrogates are for the caller, who sees their neighbours.
      out.appendCodePoint(code == 0 || code > Character.MAX_CODE_POINT ? 0xFFFD : code);
    }
    return ends ? end + 1 : at;
  }

  private int name(int at) {
    int end = at + 1;
    while (end < written.length() && end - at <= LONGEST_NAME && isLetterOrDigit(end)) {
      end++;
    }
    String reference = written.substring(at, Math.min(end + 1, written.length()));
    String character = Parser.unescapeEntities(reference, true);
    boolean known = written.startsWith(";", end) && !character.equals(reference);
    out.append(known ? character : "");
    return known ? end + 1 : at;
  }

  private int digit(int at, int radix) {
    return isLetterOrDigit(at) ? Character.digit(written.charAt(at), radix) : -1;
  }

  private boolean isLetterOrDigit(int at) {
    char c = written.charAt(at);
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private boolean isPunctuation(int at) {
    return at < written.length()
        && written.charAt(at) > ' '
        && written.charAt(at) < 0x7F
        && !isLetterOrDigit(at);
  }
}
