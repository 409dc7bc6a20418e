package competence.record;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.source.SourceText;
import competence.source.Span;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Looks for characters that may not stand in a record as they are: controls, halves of characters,
 * and U+FFFE and U+FFFF. They are reported and replaced by U+FFFD, one for one, so that offsets
 * stay.
 */
final class Legible {
  /** A file of some other kind has nothing but such characters; so many reports are enough. */
  private static final int MOST_REPORTS = 20;

  private static final char REPLACEMENT = '\uFFFD';

  private final Diagnostics diagnostics;
  private final boolean lineEnds;
  private int reports;
  private int reportedTo = -1;

  /**
   * For the characters of one file.
   *
   * @param lineEnds whether NEL, LS and PS are refused too
   */
  Legible(Diagnostics diagnostics, boolean lineEnds) {
    this.diagnostics = diagnostics;
    this.lineEnds = lineEnds;
  }

  /**
   * The text of a YAML file. NEL, LS and PS are refused too: YAML 1.1 takes them for line ends, 1.2
   * does not, so that the file would not say the same to every reader.
   */
  static String yaml(SourceText source, Diagnostics diagnostics) {
    String text = source.content();
    if (isLegibleYaml(text)) {
      return text;
    }
    char[] characters = text.toCharArray();
    new Legible(diagnostics, true).clean(characters, characters.length, 0);
    return new String(characters);
  }

  /** Whether nothing has to be replaced in a part of a YAML file, no characters being cut. */
  static boolean isLegibleYaml(String part) {
    return next(part, 0, true) == part.length();
  }

  /**
   * A value in which escapes have been undone: halves of characters are reported and replaced.
   *
   * @param span where the value stands
   */
  static String value(String text, Span span, Diagnostics diagnostics) {
    int first = loneSurrogate(text, 0);
    if (first < 0) {
      return text;
    }
    report(text.charAt(first), span, "write both halves of the character", diagnostics);
    StringBuilder whole = new StringBuilder(text);
    for (int i = first; i >= 0; i = loneSurrogate(text, i + 1)) {
      whole.setCharAt(i, REPLACEMENT);
    }
    return whole.toString();
  }

  private static int loneSurrogate(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Unseen.isLoneSurrogate(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Replaces what is not legible.
   *
   * @param characters whole characters, no halves at the end
   * @param length how many there are
   * @param offset where they stand in the file
   */
  void clean(char[] characters, int length, int offset) {
    CharBuffer text = CharBuffer.wrap(characters, 0, length);
    int plain = plain(characters, length);
    for (int i = next(text, plain, lineEnds); i < length; i = next(text, i, lineEnds)) {
      int start = i;
      char first = characters[start];
      while (i < length && isIllegible(text, i, lineEnds)) {
        i++;
      }
      Arrays.fill(characters, start, i, REPLACEMENT);
      boolean goesOn = offset + start == reportedTo; // From the characters before these.
      reportedTo = offset + i;
      if (!goesOn && reports++ < MOST_REPORTS) {
        report(
            first,
            new Span(offset + start, offset + i),
            "take it out; if a text needs it, write it as an escape in double quotes",
            diagnostics);
      }
    }
  }

  /** How many characters at the beginning are printable ASCII or ends of lines, as most are. */
  private static int plain(char[] characters, int length) {
    int i = 0;
    while (i < length && characters[i] < 0x7F && (characters[i] >= ' ' || characters[i] == '\n')) {
      i++;
    }
    return i;
  }

  private static int next(CharSequence text, int from, boolean lineEnds) {
    int length = text.length();
    int i = from;
    while (i < length && !isIllegible(text, i, lineEnds)) {
      i++;
    }
    return i;
  }

  private static boolean isIllegible(CharSequence text, int index, boolean lineEnds) {
    char c = text.charAt(index);
    if (c < ' ') {
      return c != '\t' && c != '\n' && c != '\r';
    } else if (c < 0x7F) {
      return false; // Most are.
    }
    return switch (c) {
      case '\u0085', '\u2028', '\u2029' -> lineEnds;
      case '\uFFFE', '\uFFFF' -> true;
      default -> c <= 0x9F || Unseen.isLoneSurrogate(text, index);
    };
  }

  /**
   * The place of a character; empty at the end of a line and of the text.
   *
   * @param offset where it stands in the text
   * @param before where the text begins in its file
   */
  static Span character(CharSequence text, int offset, int before) {
    int at = Math.min(offset, text.length());
    boolean end = at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    int length = end ? 0 : Character.charCount(Character.codePointAt(text, at));
    return new Span(before + at, before + at + length);
  }

  private static void report(char c, Span span, String help, Diagnostics diagnostics) {
    String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    String name = "U+" + "0".repeat(4 - hex.length()) + hex;
    diagnostics.add(Code.REC110, span, "the character " + name + " may not stand here", help);
  }
}
