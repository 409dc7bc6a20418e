package competence.reader.text;

import competence.text.References;
import org.jsoup.parser.Parser;

/** Character references of HTML. */
final class Entities {
  private static final int LONGEST = 34;

  private Entities() {}

  /** The offset after the reference at an {@code &}; -1 if there is none. */
  static int end(String content, int offset, int limit) {
    int most = Math.min(limit, offset + LONGEST);
    for (int i = offset + 1; i < most; i++) {
      char c = content.charAt(i);
      if (c == ';') {
        String reference = content.substring(offset, i + 1);
        return decode(reference).equals(reference) ? -1 : i + 1;
      } else if (!Character.isLetterOrDigit(c) && c != '#') {
        return -1;
      }
    }
    return -1;
  }

  /** Decodes a reference; half of a surrogate pair is U+FFFD. */
  static String decode(String reference) {
    String common = References.common(reference);
    if (common != null) {
      return common;
    }
    String decoded = Parser.unescapeEntities(reference, true);
    boolean half = decoded.length() == 1 && Character.isSurrogate(decoded.charAt(0));
    return half ? "\uFFFD" : decoded;
  }
}
