package competence.record;

import competence.text.Numbers;
import competence.text.Unicode;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Data for programs in a Markdown document, in an HTML comment that renderers hide: a name and
 * fields, {@code <!-- s7f2k9ab code="B11" -->}. In a value, characters that could end the comment
 * or the value, or would change with the line ends, are numeric character references.
 *
 * @param name the id of an item, or a word of the format; may be empty
 * @param fields in their order; a key may come several times
 */
public record HiddenRecord(String name, List<Field> fields) {
  private static final String OPENING = "<!--";
  private static final String CLOSING = "-->";

  public HiddenRecord {
    fields = List.copyOf(fields);
  }

  /** A key and its value. */
  public record Field(String key, String value) {}

  /** The first value of a key, its white space folded; null if there is none or it is blank. */
  public @Nullable String first(String key) {
    String value = exact(key);
    String folded = value == null ? "" : WhiteSpace.fold(value);
    return folded.isEmpty() ? null : folded;
  }

  /** The first value of a key, line by line; null if there is none or it is blank. */
  public @Nullable String lines(String key) {
    String value = exact(key);
    String folded = value == null ? "" : WhiteSpace.foldLines(value);
    return folded.isEmpty() ? null : folded;
  }

  /**
   * The first value of a key with its white space unchanged, for names of files; null if there is
   * none.
   */
  public @Nullable String exact(String key) {
    return fields.stream()
        .filter(field -> field.key().equals(key))
        .map(Field::value)
        .findFirst()
        .orElse(null);
  }

  /** All values of a key, in their order, their white space folded; some may be empty. */
  public List<String> all(String key) {
    return fields.stream()
        .filter(f -> f.key().equals(key))
        .map(f -> WhiteSpace.fold(f.value()))
        .toList();
  }

  /** The comment, on one line. */
  public String onOneLine() {
    return write(" ", " ");
  }

  /** The comment, with a line for each field. */
  public String onLines() {
    return write("\n  ", "\n");
  }

  private String write(String beforeField, String beforeEnd) {
    StringBuilder out = new StringBuilder(OPENING);
    out.append(name.isEmpty() ? "" : " ").append(name);
    for (Field field : fields) {
      out.append(beforeField).append(field.key()).append("=\"");
      escape(field.value(), out);
      out.append('"');
    }
    return out.append(beforeEnd).append(CLOSING).toString();
  }

  private static void escape(String value, StringBuilder out) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (needsReference(value, i)) {
        out.append("&#").append((int) c).append(';');
      } else {
        out.append(c);
      }
    }
  }

  private static boolean needsReference(String value, int i) {
    char c = value.charAt(i);
    if (Character.isSurrogate(c)) {
      return Unicode.isLoneSurrogate(value, i);
    }
    boolean secondHyphen = c == '-' && i > 0 && value.charAt(i - 1) == '-';
    boolean blank = c != ' ' && WhiteSpace.is(c);
    return secondHyphen || blank || c < ' ' || "<>&\"".indexOf(c) >= 0;
  }

  /** Parses a comment; empty if the text is not one whole comment of this form. */
  public static Optional<HiddenRecord> parse(String comment) {
    String text = comment.strip();
    boolean whole =
        text.length() >= OPENING.length() + CLOSING.length()
            && text.startsWith(OPENING)
            && text.indexOf(CLOSING) == text.length() - CLOSING.length();
    if (!whole) {
      return Optional.empty();
    }
    return new Parser(text.substring(OPENING.length(), text.length() - CLOSING.length())).parse();
  }

  private static final class Parser {
    private static final int MOST_DIGITS = 5;

    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    Optional<HiddenRecord> parse() {
      String name = "";
      List<Field> fields = new ArrayList<>();
      skipBlanks();
      while (at < text.length()) {
        String word = word();
        if (at < text.length() && text.charAt(at) == '=') {
          String value = value();
          if (word.isEmpty() || value == null) {
            return Optional.empty();
          }
          fields.add(new Field(word, value));
        } else if (name.isEmpty() && fields.isEmpty() && !word.isEmpty()) {
          name = word;
        } else {
          return Optional.empty();
        }
        skipBlanks();
      }
      return Optional.of(new HiddenRecord(name, fields));
    }

    private void skipBlanks() {
      while (at < text.length() && WhiteSpace.is(text.charAt(at))) {
        at++;
      }
    }

    private String word() {
      int start = at;
      while (at < text.length() && isWordCharacter(text.charAt(at))) {
        at++;
      }
      return text.substring(start, at);
    }

    private static boolean isWordCharacter(char c) {
      return c != '=' && c != '"' && !WhiteSpace.is(c);
    }

    /** The value after the equals sign; null if it is not in quotes. */
    private @Nullable String value() {
      int start = at + 2;
      if (start > text.length() || text.charAt(at + 1) != '"') {
        return null;
      }
      int end = text.indexOf('"', start);
      if (end < 0) {
        return null;
      }
      at = end + 1;
      return unescape(text.substring(start, end));
    }

    private static String unescape(String value) {
      StringBuilder out = new StringBuilder(value.length());
      int i = 0;
      while (i < value.length()) {
        int end = value.startsWith("&#", i) ? endOfDigits(value, i + 2) : -1;
        boolean reference = end >= 0 && end < value.length() && value.charAt(end) == ';';
        int code = reference ? number(value.substring(i + 2, end)) : -1;
        out.append(code < 0 ? value.charAt(i) : (char) code);
        i = code < 0 ? i + 1 : end + 1;
      }
      return out.toString();
    }

    private static int endOfDigits(String value, int start) {
      int end = start;
      while (end < value.length()
          && end - start < MOST_DIGITS
          && Numbers.isDigit(value.charAt(end))) {
        end++;
      }
      return end;
    }

    /** The number that some digits give; -1 if it is not a character. */
    private static int number(String digits) {
      int number = digits.isEmpty() ? -1 : Integer.parseInt(digits);
      return number > Character.MAX_VALUE ? -1 : number;
    }
  }
}
