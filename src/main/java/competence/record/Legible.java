package competence.record;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.source.SourceText;
import competence.source.Span;
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

  private Legible() {}

  /**
   * The text of a YAML file. NEL, LS and PS are refused too: YAML 1.1 takes them for line ends, 1.2
   * does not, so that the file would not say the same to every reader.
   */
  static String yaml(SourceText source, Diagnostics diagnostics) {
    return legible(source, diagnostics, true);
  }

  /** The text of a JSON file. */
  static String json(SourceText source, Diagnostics diagnostics) {
    return legible(source, diagnostics, false);
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

  private static String legible(SourceText source, Diagnostics diagnostics, boolean lineEnds) {
    String text = source.content();
    int i = next(text, 0, lineEnds);
    if (i == text.length()) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text);
    for (int reports = 0; i < text.length(); reports++) {
      int start = i;
      while (i < text.length() && isIllegible(text, i, lineEnds)) {
        clean.setCharAt(i++, REPLACEMENT);
      }
      if (reports < MOST_REPORTS) {
        report(
            text.charAt(start),
            new Span(start, i),
            "take it out; if a text needs it, write it as an escape in double quotes",
            diagnostics);
      }
      i = next(text, i, lineEnds);
    }
    return clean.toString();
  }

  private static int next(String text, int from, boolean lineEnds) {
    int i = from;
    while (i < text.length() && !isIllegible(text, i, lineEnds)) {
      i++;
    }
    return i;
  }

  private static boolean isIllegible(String text, int index, boolean lineEnds) {
    char c = text.charAt(index);
    if (c < ' ') {
      return c != '\t' && c != '\n' && c != '\r';
    }
    return switch (c) {
      case '\u0085', '\u2028', '\u2029' -> lineEnds;
      case '\uFFFE', '\uFFFF' -> true;
      default -> (c >= 0x7F && c <= 0x9F) || Unseen.isLoneSurrogate(text, index);
    };
  }

  /** The character at an offset; empty at the end of a line and of the text. */
  static Span character(String text, int offset) {
    int at = Math.min(offset, text.length());
    boolean end = at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    return end ? Span.at(at) : new Span(at, text.offsetByCodePoints(at, 1));
  }

  private static void report(char c, Span span, String help, Diagnostics diagnostics) {
    String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    String name = "U+" + "0".repeat(4 - hex.length()) + hex;
    diagnostics.add(Code.REC110, span, "the character " + name + " may not stand here", help);
  }
}
