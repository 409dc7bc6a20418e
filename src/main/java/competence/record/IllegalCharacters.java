package competence.record;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.source.Span;
import competence.text.Unicode;
import competence.text.WellFormed;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Finds characters that a record may not contain unescaped: controls, halves of surrogate pairs,
 * U+FFFE and U+FFFF. They are reported and replaced by U+FFFD, one for one, so that offsets stay.
 */
final class IllegalCharacters {
  /** A file of another kind consists of such characters; so many reports are enough. */
  private static final int MOST_REPORTS = 1_000;

  private final Diagnostics diagnostics;
  private final boolean yaml;
  private int reports;
  private int reportedTo = -1;

  /**
   * For the characters of one file.
   *
   * @param yaml whether the file is YAML. There, NEL, LS and PS are illegal too: YAML 1.1 reads
   *     them as line ends, 1.2 does not, so that readers would disagree about the file
   */
  IllegalCharacters(Diagnostics diagnostics, boolean yaml) {
    this.diagnostics = diagnostics;
    this.yaml = yaml;
  }

  /** The text of a YAML file, with its illegal characters replaced. */
  static String replaceInYaml(String text, Diagnostics diagnostics) {
    IllegalCharacters illegal = new IllegalCharacters(diagnostics, true);
    if (illegal.next(text, 0) == text.length()) {
      return text;
    }
    char[] characters = text.toCharArray();
    illegal.replace(characters, characters.length, 0);
    return new String(characters);
  }

  /**
   * Replaces what no text may have, in a value that had it as escapes: NUL, U+FFFF, and halves of
   * surrogate pairs. Each of the three is reported once.
   *
   * @param span the position of the value
   */
  static String replaceInValue(String text, Span span, Diagnostics diagnostics) {
    String mended = WellFormed.mend(text);
    String reported = "";
    int end = mended.equals(text) ? 0 : text.length();
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean half = Character.isSurrogate(c);
      char kind = half ? Character.MIN_SURROGATE : c;
      if (c != mended.charAt(i) && reported.indexOf(kind) < 0) {
        reported += kind;
        String help = half ? "write both halves of the character" : "take its escape out";
        report(c, span, help, diagnostics);
      }
    }
    return mended;
  }

  /**
   * Replaces illegal characters in place.
   *
   * @param characters part of a file that does not end within a surrogate pair
   * @param length how many characters there are
   * @param offset their offset in the file
   */
  void replace(char[] characters, int length, int offset) {
    CharBuffer text = CharBuffer.wrap(characters, 0, length);
    for (int i = next(text, 0); i < length; i = next(text, i)) {
      int start = i;
      char first = characters[start];
      while (i < length && isIllegal(text, i)) {
        i++;
      }
      Arrays.fill(characters, start, i, WellFormed.REPLACEMENT);
      boolean continues = offset + start == reportedTo; // from the part before this one
      reportedTo = offset + i;
      if (!continues && reports++ < MOST_REPORTS) {
        report(
            first,
            new Span(offset + start, offset + i),
            WellFormed.mend(String.valueOf(first)).charAt(0) == first
                ? "take it out; if a text needs it, write it as an escape in double quotes"
                : "take it out",
            diagnostics);
      }
    }
  }

  private int next(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && !isIllegal(text, i)) {
      i++;
    }
    return i;
  }

  private boolean isIllegal(CharSequence text, int index) {
    char c = text.charAt(index);
    if (c < ' ') {
      return c != '\t' && c != '\n' && c != '\r';
    } else if (c < 0x7F) {
      return false; // as most are
    }
    return switch (c) {
      case '\u0085', '\u2028', '\u2029' -> yaml;
      case '\uFFFE', '\uFFFF' -> true;
      default -> c <= 0x9F || Unicode.isLoneSurrogate(text, index);
    };
  }

  /**
   * The span of a character; empty at the end of a line and of the text.
   *
   * @param offset its offset in the text
   * @param before the offset of the text in its file
   */
  static Span character(CharSequence text, int offset, int before) {
    int at = Math.min(offset, text.length());
    boolean end = at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    int length = end ? 0 : Character.charCount(Character.codePointAt(text, at));
    return new Span(before + at, before + at + length);
  }

  private static void report(char c, Span span, String help, Diagnostics diagnostics) {
    String name = String.format(Locale.ROOT, "U+%04X", (int) c);
    diagnostics.add(Code.REC110, span, "the character " + name + " is not allowed here", help);
  }
}
