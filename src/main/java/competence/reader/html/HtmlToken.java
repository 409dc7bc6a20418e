package competence.reader.html;

import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A tag, comment or declaration as the source writes it, by the states of HTML's tokenizer (HTML
 * standard, 13.2.5). All readers find tags with this class. The time that it takes is linear in the
 * length of the token; a caller that stops at {@link Kind#UNFINISHED} reads each character once.
 *
 * @param name of a tag: its leading ASCII letters and digits in lower case; otherwise empty
 * @param closing whether it is an end tag
 * @param end the offset after it
 * @param attributes those attributes of a tag that have a value, in order
 */
public record HtmlToken(
    Kind kind, String name, boolean closing, int end, List<Attribute> attributes) {
  private static final String CDATA = "<![CDATA[";

  /** What a {@code <} begins. */
  public enum Kind {
    TAG,
    /** A tag without {@code >} before the limit; parsers discard it, and it ends at the limit. */
    UNFINISHED,
    /** A comment, or what parsers treat like one: {@code <!x>}, {@code <?x>}, {@code </1>}. */
    COMMENT,
    DECLARATION,
    /** {@code </>}, which is nothing, or an opening of CDATA that ends at the limit. */
    SIGNS
  }

  /** An attribute with a value: its name in lower case, its value without quotes. */
  public record Attribute(String name, Span value) {}

  /**
   * The token that begins at an offset.
   *
   * @param limit where the text ends that the token may be part of
   * @return null if no token begins there
   */
  public static @Nullable HtmlToken at(String content, int offset, int limit) {
    if (beginsTag(content, offset)) {
      HtmlToken tag = tag(content, offset, limit);
      return tag == null ? of(Kind.UNFINISHED, limit) : tag;
    } else if (content.startsWith("<!--", offset)) {
      return of(Kind.COMMENT, endOfComment(content, offset + "<!--".length(), limit));
    } else if (content.startsWith("</>", offset)) {
      return of(Kind.SIGNS, Math.min(limit, offset + "</>".length()));
    } else if (content.startsWith("</", offset)) {
      return of(Kind.COMMENT, afterBracket(content, offset, limit));
    } else if (content.startsWith(CDATA, offset) && limit - offset == CDATA.length()) {
      return of(Kind.SIGNS, limit);
    }
    boolean declares = content.startsWith("<!", offset) || content.startsWith("<?", offset);
    return declares ? declaration(content, offset, limit) : null;
  }

  /** The tag that begins at an offset; null if none does, or if it does not end at the limit. */
  public static @Nullable HtmlToken tag(String content, int offset, int limit) {
    return beginsTag(content, offset) ? new Scanner(content, offset, limit).scan() : null;
  }

  /** The offset after the tag that begins at an offset; the same offset if there is no such tag. */
  public static int endOfTag(String content, int offset, int limit) {
    HtmlToken tag = tag(content, offset, limit);
    return tag == null ? offset : tag.end();
  }

  /** Whether {@code <} or {@code </} and a letter are at an offset; the tag may have no end. */
  public static boolean beginsTag(String content, int offset) {
    int name = startOfName(content, offset);
    return content.charAt(offset) == '<'
        && name < content.length()
        && isLetter(content.charAt(name));
  }

  /** The name of the tag that begins at an offset, with or without an end; empty if none does. */
  static String name(String content, int offset) {
    int start = startOfName(content, offset);
    int end = start;
    while (end < content.length() && isNamePart(content.charAt(end))) {
      end++;
    }
    boolean tag = beginsTag(content, offset);
    return tag ? content.substring(start, end).toLowerCase(Locale.ROOT) : "";
  }

  public boolean is(String other) {
    return name.equals(other);
  }

  private static HtmlToken of(Kind kind, int end) {
    return new HtmlToken(kind, "", false, end, List.of());
  }

  private static int startOfName(String content, int offset) {
    return content.startsWith("/", offset + 1) ? offset + 2 : offset + 1;
  }

  private static boolean isNamePart(char c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** The standard lets some malformed endings end a comment, too (13.2.5.43 and on). */
  private static int endOfComment(String content, int from, int limit) {
    if (content.startsWith(">", from)) {
      return Math.min(limit, from + 1);
    } else if (content.startsWith("->", from)) {
      return Math.min(limit, from + 2);
    }
    for (int i = from; i < limit; i++) {
      if (content.startsWith("-->", i) || content.startsWith("--!>", i)) {
        return Math.min(limit, content.indexOf('>', i) + 1);
      }
    }
    return limit;
  }

  private static HtmlToken declaration(String content, int offset, int limit) {
    int end = afterBracket(content, offset, limit);
    boolean known =
        content.regionMatches(true, offset, "<!doctype", 0, "<!doctype".length())
            || content.startsWith("<?xml", offset);
    boolean whole = known && content.charAt(end - 1) == '>';
    return of(whole ? Kind.DECLARATION : Kind.COMMENT, end);
  }

  /** The offset after the next {@code >}; the limit if there is none before it. */
  private static int afterBracket(String content, int from, int limit) {
    int at = from;
    while (at < limit && content.charAt(at) != '>') {
      at++;
    }
    return Math.min(limit, at + 1);
  }

  private static final class Scanner {
    private final String content;
    private final int offset;
    private final int limit;
    private List<Attribute> attributes = List.of(); // Most tags have none.
    private int at;

    Scanner(String content, int offset, int limit) {
      this.content = content;
      this.offset = offset;
      this.limit = limit;
      this.at = startOfName(content, offset);
    }

    @Nullable HtmlToken scan() {
      skipName();
      while (at < limit && content.charAt(at) != '>') {
        attribute();
      }
      boolean closing = content.charAt(offset + 1) == '/';
      return at < limit
          ? new HtmlToken(Kind.TAG, name(content, offset), closing, at + 1, attributes)
          : null;
    }

    private void attribute() {
      if (isBlank(at) || content.charAt(at) == '/') {
        at++;
        return;
      }
      int start = at;
      at++; // An equals sign that comes first belongs to the name.
      skipName();
      int end = at;
      int equals = WhiteSpace.skip(content, at, limit);
      if (equals < limit && content.charAt(equals) == '=') {
        at = WhiteSpace.skip(content, equals + 1, limit);
        String name = content.substring(start, end).toLowerCase(Locale.ROOT);
        attributes = attributes.isEmpty() ? new ArrayList<>() : attributes;
        attributes.add(new Attribute(name, value()));
      }
    }

    private Span value() {
      char quote = at < limit ? content.charAt(at) : '>';
      boolean quoted = quote == '"' || quote == '\'';
      int start = quoted ? at + 1 : at;
      at = start;
      while (at < limit && (quoted ? content.charAt(at) != quote : !endsValue())) {
        at++;
      }
      Span value = new Span(start, at);
      at += quoted && at < limit ? 1 : 0;
      return value;
    }

    private boolean endsValue() {
      return content.charAt(at) == '>' || isBlank(at);
    }

    private void skipName() {
      while (at < limit && "=/>".indexOf(content.charAt(at)) < 0 && !isBlank(at)) {
        at++;
      }
    }

    private boolean isBlank(int offset) {
      return WhiteSpace.is(content.charAt(offset));
    }
  }
}
