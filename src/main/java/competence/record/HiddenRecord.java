package competence.record;

import competence.text.Unicode;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** The name, or a key and its value in quotes, and the white space after it. */
  private static final Pattern PART =
      Pattern.compile("([^=\"\\p{IsWhite_Space}]++)(?:=\"([^\"]*+)\")?+\\p{IsWhite_Space}*+");

  private static final Pattern REFERENCE = Pattern.compile("&#([0-9]{1,5});");

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

  /**
   * The first value of a key with its white space unchanged, for names of files; null if there is
   * none.
   */
  public @Nullable String exact(String key) {
    for (Field field : fields) {
      if (field.key().equals(key)) {
        return field.value();
      }
    }
    return null;
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
    return parts(text.substring(OPENING.length(), text.length() - CLOSING.length()));
  }

  private static Optional<HiddenRecord> parts(String text) {
    String name = "";
    List<Field> fields = new ArrayList<>();
    Matcher part = PART.matcher(WhiteSpace.stripLeading(text));
    while (part.regionStart() < part.regionEnd() && part.lookingAt()) {
      String word = part.group(1);
      String value = part.group(2);
      if (value != null) {
        fields.add(new Field(word, unescape(value)));
      } else if (name.isEmpty() && fields.isEmpty()) {
        name = word;
      } else {
        return Optional.empty();
      }
      part.region(part.end(), part.regionEnd());
    }
    boolean whole = part.regionStart() == part.regionEnd();
    return whole ? Optional.of(new HiddenRecord(name, fields)) : Optional.empty();
  }

  private static String unescape(String value) {
    return REFERENCE
        .matcher(value)
        .replaceAll(
            reference -> {
              int code = Integer.parseInt(reference.group(1));
              return Matcher.quoteReplacement(
                  code > Character.MAX_VALUE ? reference.group() : String.valueOf((char) code));
            });
  }
}
