package competence.map;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines of a maximum width: after spaces, after hyphens and slashes within
 * words, and between the characters of scripts that are written without spaces.
 */
final class LineBreaker {
  private static final String ELLIPSIS = "\u2026";
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final String HYPHENS = "-/|\u2010\u2013\u2014";

  /** Closing brackets and full stops of all kinds, small kana, marks that repeat or lengthen. */
  private static final String NEVER_FIRST =
      "!%),.:;?]}\u2019\u201D\u2026"
          + "\u3001\u3002\u3005\u3009\u300B\u300D\u300F\u3011\u3015\u3017\u30FB\u30FC"
          + "\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308E"
          + "\u30A1\u30A3\u30A5\u30A7\u30A9\u30C3\u30E3\u30E5\u30E7\u30EE"
          + "\uFF01\uFF09\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F\uFF3D\uFF5D";

  private static final String NEVER_LAST =
      "([{\u2018\u201C\u3008\u300A\u300C\u300E\u3010\u3014\u3016\uFF08\uFF3B\uFF5B";

  private final String text;
  private final Font font;
  private final long width;
  private final List<String> lines = new ArrayList<>();

  private LineBreaker(String text, Font font, int width) {
    this.text = text;
    this.font = font;
    this.width = Font.units(width);
  }

  /**
   * The lines of a text. A word that is wider than a line is broken between characters.
   *
   * @param text the text, with its white space folded
   * @param width the maximum width of a line, in pixels
   * @param most the maximum number of lines; an ellipsis replaces the rest of the text
   */
  static List<String> lines(String text, Font font, int width, int most) {
    LineBreaker breaker = new LineBreaker(text, font, width);
    breaker.fill(most);
    return breaker.lines;
  }

  private void fill(int most) {
    int start = 0;
    while (start < text.length()) {
      int end = end(start, width);
      if (end < text.length() && lines.size() == most - 1) {
        int cut = end(start, width - font.width(ELLIPSIS));
        lines.add(text.substring(start, cut).stripTrailing() + ELLIPSIS);
        return;
      }
      lines.add(text.substring(start, end).stripTrailing());
      start = end;
    }
  }

  /** The end of the line that starts here: the last possible break, or else the last character. */
  private int end(int start, long room) {
    int good = start;
    int at = start;
    long left = room;
    while (at < text.length()) {
      good = at > start && isBreak(text, at) ? at : good;
      int next = next(at, room);
      left -= font.width(text, at, next);
      if (left < 0 && at > start && text.charAt(at) != ' ') {
        return good > start ? good : at;
      }
      at = next;
    }
    return at;
  }

  /** The end of a character; a character that is wider than a line is broken, too. */
  private int next(int at, long room) {
    int next = characterEnd(text, at);
    boolean fits = font.width(text, at, next) <= room;
    return fits ? next : at + Character.charCount(text.codePointAt(at));
  }

  /** Whether a line may end at a place within the text, between two characters. */
  private static boolean isBreak(String text, int at) {
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    if (after == ' ') {
      return false;
    }
    if (before == ' ' || before == ZERO_WIDTH_SPACE) {
      return true;
    }
    if (HYPHENS.indexOf(before) >= 0) {
      return at > 1 && text.charAt(at - 2) != ' ' && (after < '0' || after > '9');
    }
    return (isCjk(before) || isCjk(after))
        && NEVER_LAST.indexOf(before) < 0
        && NEVER_FIRST.indexOf(after) < 0;
  }

  private static boolean isCjk(int character) {
    return (character >= 0x2E80 && character <= 0xA4CF)
        || (character >= 0xF900 && character <= 0xFAFF)
        || (character >= 0xFF01 && character <= 0xFF9F)
        || (character >= 0x20000 && character <= 0x3FFFD);
  }

  /**
   * The end of what users take for one character: a letter with its marks, a flag, a family of
   * emoji.
   */
  private static int characterEnd(String text, int start) {
    int first = text.codePointAt(start);
    int at = start + Character.charCount(first);
    if (isRegional(first) && at < text.length() && isRegional(text.codePointAt(at))) {
      at += 2;
    }
    while (at < text.length() && continues(text, at)) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean continues(String text, int at) {
    int next = text.codePointAt(at);
    boolean skin = next >= 0x1F3FB && next <= 0x1F3FF;
    boolean mark = next != ZERO_WIDTH_SPACE && Font.isWidthless(next);
    boolean vowel = Character.getType(next) == Character.COMBINING_SPACING_MARK;
    return mark || vowel || skin || text.charAt(at - 1) == ZERO_WIDTH_JOINER;
  }

  /** Whether it is one of the two characters of a flag. */
  private static boolean isRegional(int character) {
    return character >= 0x1F1E6 && character <= 0x1F1FF;
  }
}
