package competence.record;

import competence.text.Numbers;
import competence.text.Unicode;
import competence.text.WhiteSpace;
import java.util.Locale;
import java.util.Set;

/**
 * Writes a text as one YAML scalar on one line, so that every YAML 1.1 and 1.2 reader reads it as a
 * string with exactly this value.
 *
 * <p>A text stays plain only if that is certain from its characters alone; otherwise it gets double
 * quotes. YAML 1.1 is stricter: its numbers may be binary, sexagesimal or have underscores, and its
 * truth values include {@code yes}, {@code no}, {@code on}, {@code off} (types "int", "float",
 * "bool", "null", "timestamp", "merge" and "value" of the YAML 1.1 type repository).
 */
public final class YamlScalar {
  private static final Set<String> WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");
  private static final int LONGEST_WORD = 5;

  private YamlScalar() {}

  /** The text as it is written after {@code key: } or {@code - } in block style. */
  public static String write(String text) {
    return isPlain(text) ? text : quoted(text);
  }

  /**
   * Whether a text of several lines can be a block ({@code |-}): it is as {@link
   * WhiteSpace#foldLines} returns it, and no character needs an escape.
   */
  public static boolean isBlock(String text) {
    boolean lines = text.indexOf('\n') >= 0 && text.equals(WhiteSpace.foldLines(text));
    for (int i = 0; lines && i < text.length(); i++) {
      lines = text.charAt(i) == '\n' || !Unicode.isUnseen(text, i);
    }
    return lines;
  }

  static boolean isPlain(String text) {
    return beginsAsString(text)
        && hasNoPunctuation(text)
        && !(text.length() <= LONGEST_WORD && WORDS.contains(text.toLowerCase(Locale.ROOT)));
  }

  /** Numbers and dates begin with an ASCII digit, indicators and signs are ASCII punctuation. */
  private static boolean beginsAsString(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    return isAsciiLetter(first) || first > '~' || (Numbers.isDigit(first) && isNoNumber(text));
  }

  /**
   * Whether a text that begins with a digit has a letter that no number and no date has. Those have
   * only the letters e, t and z, unless they begin with {@code 0x}, {@code 0o} or {@code 0b}.
   */
  private static boolean isNoNumber(String text) {
    boolean prefix = text.length() > 1 && "xXoObB".indexOf(text.charAt(1)) >= 0;
    return !(prefix && text.charAt(0) == '0')
        && text.chars().anyMatch(c -> isAsciiLetter((char) c) && "eEtTzZ".indexOf(c) < 0);
  }

  /** Whether a text has no key, no comment, no space at the end and no unseen character. */
  private static boolean hasNoPunctuation(String text) {
    int last = text.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = text.charAt(i);
      boolean colon = c == ':' && (i == last || text.charAt(i + 1) == ' ');
      boolean comment = c == '#' && i > 0 && text.charAt(i - 1) == ' ';
      if (colon || comment || Unicode.isUnseen(text, i)) {
        return false;
      }
    }
    return text.charAt(last) != ' ';
  }

  /** A text as a value in a flow collection: <code>{text: "a, b"}</code>. */
  public static String inFlow(String text) {
    return isPlain(text) && text.chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0)
        ? text
        : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (!Unicode.isUnseen(text, i)) {
        out.append(c);
      } else if (Character.isHighSurrogate(c) && !Unicode.isLoneSurrogate(text, i)) {
        out.append(escape(text.codePointAt(i++)));
      } else {
        out.append(escape(c));
      }
    }
    return out.append('"').toString();
  }

  private static String escape(int c) {
    if (c == '\t') {
      return "\\t";
    } else if (c == '\n') {
      return "\\n";
    }
    String form = c < 0x100 ? "\\x%02X" : "\\u%04X";
    return String.format(Locale.ROOT, Character.isBmpCodePoint(c) ? form : "\\U%08X", c);
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
