package competence.audit;

import competence.text.WhiteSpace;

/** Decodes quoted scalars of YAML (YAML 1.2, 5.7 and 7.3); line breaks are white space. */
final class YamlDecoding {
  private static final String LETTERS = "abtnvfre0N_LP";
  private static final String CHARACTERS = "\u0007\b\t\n\u000B\f\r\u001B\0\u0085\u00A0\u2028\u2029";

  private final String written;
  private final StringBuilder out = new StringBuilder();

  private YamlDecoding(String written) {
    this.written = written;
  }

  /** The text of a scalar. */
  static String decode(String written) {
    int last = written.length() - 1;
    if (last > 0 && written.charAt(0) == '\'' && written.charAt(last) == '\'') {
      return written.substring(1, last).replace("''", "'");
    } else if (last > 0 && written.charAt(0) == '"' && written.charAt(last) == '"') {
      return new YamlDecoding(written.substring(1, last)).decode();
    }
    return written;
  }

  private String decode() {
    int at = 0;
    while (at < written.length()) {
      char c = written.charAt(at++);
      if (c == '\\' && at < written.length()) {
        at = escape(at);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Decodes the escape after a backslash; returns the offset after it. */
  private int escape(int at) {
    char c = written.charAt(at);
    int letter = LETTERS.indexOf(c);
    int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (c == '\n' || c == '\r') {
      return endOfBlanks(at);
    } else if (digits > 0) {
      return number(at + 1, digits);
    }
    out.append(letter < 0 ? c : CHARACTERS.charAt(letter));
    return at + 1;
  }

  /** Decodes a character that is given by its number; skips a number that is no character. */
  private int number(int start, int digits) {
    long code = 0;
    int at = start;
    while (at < written.length() && at < start + digits) {
      code = code * 16 + Character.digit(written.charAt(at++), 16);
    }
    if (code >= 0 && code <= Character.MAX_CODE_POINT) {
      out.appendCodePoint((int) code);
    }
    return at;
  }

  private int endOfBlanks(int from) {
    int at = from;
    while (at < written.length() && WhiteSpace.is(written.charAt(at))) {
      at++;
    }
    return at;
  }
}
