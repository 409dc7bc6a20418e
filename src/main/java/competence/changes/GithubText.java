package competence.changes;

import competence.text.WellFormed;
import competence.text.WhiteSpace;

/**
 * Escapes plain text within a line of a GitHub comment: it makes no markup, HTML or link, and
 * notifies no user. GitHub searches for some patterns after it has parsed the Markdown, where an
 * escape has no effect; a zero-width space breaks these: user names (@name), issues (#1, GH-1),
 * addresses, emoji (:name:), and hashes of commits.
 */
final class GithubText {
  private static final String APART = "&#8203;";
  private static final int SHORTEST_HASH = 7;

  private final String text;
  private final StringBuilder out;

  private GithubText(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length() + 16);
  }

  static String of(String plain) {
    return new GithubText(WellFormed.mend(plain)).write();
  }

  private String write() {
    int apartAt = -1;
    for (int i = 0; i < text.length(); i++) {
      if (startsWord(i) && isHash(i)) {
        apartAt = i + SHORTEST_HASH / 2;
      }
      out.append(i == apartAt ? APART : "");
      write(text.charAt(i), i);
    }
    return out.toString();
  }

  private void write(char c, int i) {
    switch (c) {
      case '\\', '`', '*', '_', '[', ']', '~', '|' -> out.append('\\').append(c);
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '$' -> out.append("<span>$</span>");
      case '@', '#' -> out.append(c).append(APART);
      case ':' -> out.append(c).append(isBlank(i + 1) ? "" : APART);
      case '.' -> out.append(follows("www", i) ? APART : "").append(c);
      case '-' -> out.append(c).append(follows("gh", i) ? APART : "");
      case '\n' -> out.append("<br>");
      default -> out.append(WhiteSpace.is(c) ? ' ' : c);
    }
  }

  private boolean isBlank(int i) {
    return i == text.length() || WhiteSpace.is(text.charAt(i));
  }

  private boolean follows(String word, int i) {
    return text.regionMatches(true, i - word.length(), word, 0, word.length());
  }

  private boolean startsWord(int i) {
    return i == 0 || !isWord(text.charAt(i - 1));
  }

  /** Whether a word of hexadecimal digits starts there that may be the hash of a commit. */
  private boolean isHash(int start) {
    boolean digit = false;
    int end = start;
    while (end < text.length() && Character.digit(text.charAt(end), 16) >= 0) {
      digit |= Character.isDigit(text.charAt(end));
      end++;
    }
    boolean word = end == text.length() || !isWord(text.charAt(end));
    return digit && word && end - start >= SHORTEST_HASH;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
