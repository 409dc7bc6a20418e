package competence.inline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes one text of a line with as few escapes as possible, so that CommonMark reads it literally.
 */
final class Escaper {
  private final String text;
  private final Surroundings around;
  private final StringBuilder out;

  /**
   * The surroundings of the text.
   *
   * @param startsLine whether it is at the start of the line
   * @param endsLine whether it is at the end of the line
   * @param beforeLink whether a link follows
   * @param inLink whether it is the text of a link
   * @param firstAsReference whether to write its first character as a reference
   * @param lastAsReference whether to write its last character as a reference
   * @param hasAtSign whether the line has an at sign
   * @param context where the line is used
   */
  record Surroundings(
      boolean startsLine,
      boolean endsLine,
      boolean beforeLink,
      boolean inLink,
      boolean firstAsReference,
      boolean lastAsReference,
      boolean hasAtSign,
      LineContext context) {}

  private Escaper(String text, Surroundings around, StringBuilder out) {
    this.text = text;
    this.around = around;
    this.out = out;
  }

  static void write(String text, Surroundings around, StringBuilder out) {
    new Escaper(text, around, out).write();
  }

  private void write() {
    int blockMarker = around.startsLine ? around.context.blockMarker(text) : -1;
    int trailer = around.endsLine ? around.context.closingMarker(text) : -1;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isReference(i)) {
        int codePoint = text.codePointAt(i);
        out.append("&#").append(codePoint).append(';');
        i += Character.charCount(codePoint);
      } else if ((c == '*' || c == '_' || c == '~') && i != blockMarker) {
        i = delimiters(i);
      } else {
        boolean marker = i == blockMarker || i == trailer;
        out.append(marker || needsBackslash(c, i) ? "\\" : "").append(c);
        i++;
      }
    }
  }

  private boolean isReference(int i) {
    return (around.firstAsReference && i == 0) || (around.lastAsReference && i == lastStart());
  }

  private int lastStart() {
    return text.offsetByCodePoints(text.length(), -1);
  }

  private boolean needsBackslash(char c, int i) {
    return switch (c) {
      case '`', '[' -> true;
      case ']' -> around.inLink;
      case '\\' -> isBeforeAsciiPunctuation(i + 1);
      case '<' -> mayBeginTag(i + 1);
      case '&' -> MarkupSigns.isReference(text, i);
      case '!' -> around.beforeLink && i + 1 == text.length();
      default -> false;
    };
  }

  /** At the end of a text in a document, a comment or other text may follow. */
  private boolean isBeforeAsciiPunctuation(int i) {
    if (i == text.length()) {
      return !around.endsLine || around.context != LineContext.FIELD;
    }
    return isReference(i) || CharClass.isAsciiPunctuation(text.charAt(i));
  }

  /** A tag or, if the line has an at sign, an e-mail address between angle brackets. */
  private boolean mayBeginTag(int i) {
    if (around.hasAtSign && after(i) != CharClass.SPACE) {
      return true;
    } else if (i == text.length()) {
      return false;
    }
    char next = text.charAt(i);
    return CharClass.isAsciiLetter(next) || next == '/' || next == '!' || next == '?';
  }

  /** Writes a run of asterisks, underscores or tildes; returns the index after it. */
  private int delimiters(int start) {
    char c = text.charAt(start);
    int end = start + 1;
    while (end < text.length() && text.charAt(end) == c && !isReference(end)) {
      end++;
    }
    boolean inert = c == '~' ? isTildeInert(start) : isInert(c, before(start), after(end));
    for (int i = start; i < end; i++) {
      out.append(inert ? "" : "\\").append(c);
    }
    return end;
  }

  private static boolean isInert(char c, CharClass before, CharClass after) {
    boolean apart = before == CharClass.SPACE && after == CharClass.SPACE;
    boolean inWord = c == '_' && before == CharClass.WORD && after == CharClass.WORD;
    return apart || inWord;
  }

  /** Only tildes that touch a word can end struck-out text. */
  private boolean isTildeInert(int start) {
    return !around.context.hasTildes() || before(start) == CharClass.SPACE;
  }

  private CharClass before(int i) {
    if (i == 0) {
      return around.startsLine ? CharClass.SPACE : CharClass.PUNCTUATION;
    }
    int start = text.offsetByCodePoints(i, -1);
    return isReference(start) ? CharClass.PUNCTUATION : CharClass.of(text.codePointAt(start));
  }

  private CharClass after(int i) {
    if (i == text.length()) {
      return around.endsLine ? CharClass.SPACE : CharClass.PUNCTUATION;
    }
    return isReference(i) ? CharClass.PUNCTUATION : CharClass.of(text.codePointAt(i));
  }

  enum LineContext {
    /** In a field of a record: only inline markup has a meaning. */
    FIELD,
    /** In a document, after other text on its line. */
    IN_LINE,
    /** In a document, at the start of a block. */
    BLOCK;

    /**
     * A quote, a table, a heading, a bullet, a line across the page, an underline, a code fence.
     */
    private static final Pattern BLOCK_START =
        Pattern.compile(
            "\\A(?:[>|]|#+(?: |\\z)|[-+*_](?: |\\z)|~~~"
                + "|(?:-[- ]*|\\+[+ ]*|\\*[* ]*|_[_ ]*|=[= ]*)\\z)");

    private static final Pattern LIST_NUMBER = Pattern.compile("[0-9]{1,9}(?=[.)](?: |\\z))");

    /** Whether readers may support {@code ~~struck out~~}, as GitHub does. */
    boolean hasTildes() {
      return this != FIELD;
    }

    /**
     * The character of a line that would make it another block than a paragraph: a bullet, the
     * punctuation after a list number, a number sign.
     *
     * @return its index; -1 if there is none
     */
    int blockMarker(String line) {
      if (this != BLOCK) {
        return -1;
      } else if (BLOCK_START.matcher(line).lookingAt()) {
        return 0;
      }
      Matcher number = LIST_NUMBER.matcher(line);
      return number.lookingAt() ? number.end() : -1;
    }

    /** The index of the number signs that would close a heading; -1 if there are none. */
    int closingMarker(String line) {
      int start = line.length();
      while (start > 0 && line.charAt(start - 1) == '#') {
        start--;
      }
      boolean alone = start == 0 || line.charAt(start - 1) == ' ';
      return this != FIELD && alone && start < line.length() ? start : -1;
    }
  }
}
