package competence.reader.text;

import competence.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds HTML tags in text that is mostly not HTML. */
final class Tags {
  private static final int LONGEST_NAME = 10;
  private static final List<String> USUAL = List.of("td", "tr", "table", "i");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "caption",
          "section",
          "article",
          "center",
          "blockquote",
          "pre",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr");
  private static final Set<String> INLINES =
      Set.of(
          "i", "em", "b", "strong", "code", "u", "small", "big", "sub", "sup", "span", "font", "s",
          "strike", "del", "ins", "mark", "cite", "q", "abbr", "bdi", "bdo", "var", "samp", "kbd",
          "tt", "dfn", "label", "br", "wbr");

  /**
   * A tag.
   *
   * @param name in lower case
   * @param closing whether it closes an element
   * @param end the offset after it
   */
  record Tag(String name, boolean closing, int end) {
    boolean isInline() {
      return INLINES.contains(name);
    }

    /** Whether text that has this tag must be read as HTML. */
    boolean needsHtml() {
      return BLOCKS.contains(name) || name.equals("a") || name.equals("img");
    }

    boolean is(String other) {
      return name.equals(other);
    }
  }

  private Tags() {}

  /** The tag that begins at an offset and ends before a limit; null if none does. */
  static @Nullable Tag at(String content, int offset, int limit) {
    int at = offset + 1;
    if (content.charAt(offset) != '<' || at >= limit) {
      return null;
    }
    boolean closing = content.charAt(at) == '/';
    int nameStart = closing ? at + 1 : at;
    int nameEnd = nameStart;
    while (nameEnd < limit && isNamePart(content.charAt(nameEnd))) {
      nameEnd++;
    }
    if (nameEnd == nameStart || nameEnd - nameStart > LONGEST_NAME) {
      return null;
    }
    int end = endOf(content, nameEnd, limit);
    String name = name(content, nameStart, nameEnd);
    if (end < 0 || (INLINES.contains(name) && !hasNothingButAttributes(content, nameEnd, end))) {
      return null;
    }
    return new Tag(name, closing, end);
  }

  /**
   * A name in small letters: an old string where it is one of those that make up most of a table.
   */
  private static String name(String content, int start, int end) {
    for (String usual : USUAL) {
      if (end - start == usual.length() && content.startsWith(usual, start)) {
        return usual;
      }
    }
    return content.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** Whether the tag that begins at an offset, if one does, may be that of a table. */
  static boolean mayBeTable(String content, int offset, int limit) {
    int name = offset + (content.startsWith("/", offset + 1) ? 2 : 1);
    return name + 1 < limit
        && (content.charAt(name) | 0x20) == 't'
        && (content.charAt(name + 1) | 0x20) == 'a';
  }

  /** "a<b and b>c" is a comparison: what follows a tag's name is an attribute with its value. */
  private static boolean hasNothingButAttributes(String content, int nameEnd, int end) {
    String rest = content.substring(nameEnd, end - 1).strip();
    return rest.isEmpty() || rest.equals("/") || rest.indexOf('=') > 0;
  }

  /** Whether a raw table begins in the line. */
  static boolean opensTable(String content, Span line) {
    return table(content, line) < line.end();
  }

  /** Where the first raw table of a stretch begins; its end if there is none. */
  static int table(String content, Span stretch) {
    int at = next(content, stretch.start(), stretch.end());
    while (at >= 0) {
      Tag tag = at(content, at, stretch.end());
      if (tag != null && tag.is("table") && !tag.closing()) {
        return at;
      }
      at = next(content, at + 1, stretch.end());
    }
    return stretch.end();
  }

  /** The next {@code <} from an offset on; -1 if there is none before the limit. */
  static int next(String content, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (content.charAt(i) == '<') {
        return i;
      }
    }
    return -1;
  }

  /**
   * The offset after the {@code >}. A {@code <} before it means that this was no tag, in quotes,
   * too: converters escape it there, and so the search never goes over the same text twice.
   */
  private static int endOf(String content, int from, int limit) {
    if (from < limit && isNamePart(content.charAt(from))) {
      return -1;
    }
    char quote = 0;
    for (int i = from; i < limit; i++) {
      char c = content.charAt(i);
      if (c == '<') {
        return -1;
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return i + 1;
      } else if (c == '"' || c == '\'') {
        quote = c;
      }
    }
    return -1;
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
