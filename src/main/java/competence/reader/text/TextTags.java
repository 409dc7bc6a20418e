package competence.reader.text;

import competence.reader.html.HtmlToken;
import competence.source.Span;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds HTML tags in text that is mostly not HTML. */
final class TextTags {
  private static final int LONGEST_NAME = 10;

  private static final Set<String> BLOCKS =
      Set.of(
          ("p div ul ol li dl dt dd table thead tbody tfoot tr td th caption section "
                  + "article center blockquote pre h1 h2 h3 h4 h5 h6 hr")
              .split(" ", -1));
  private static final Set<String> INLINES =
      Set.of(
          ("i em b strong code u small big sub sup span font s strike del ins mark cite q "
                  + "abbr bdi bdo var samp kbd tt dfn label br wbr")
              .split(" ", -1));

  private TextTags() {}

  /**
   * The tag that begins at an offset and ends before a limit; null if none does. A {@code <} before
   * its end means that it is no tag, in quotes, too: converters escape it there, and so the search
   * never goes over the same text twice.
   */
  static @Nullable HtmlToken at(String content, int offset, int limit) {
    if (!HtmlToken.beginsTag(content, offset)) {
      return null;
    }
    int next = content.indexOf('<', offset + 1);
    HtmlToken tag = HtmlToken.tag(content, offset, next < 0 ? limit : Math.min(next, limit));
    return tag == null
            || tag.name().length() > LONGEST_NAME
            || (isInline(tag) && !hasNothingButAttributes(content, offset, tag))
        ? null
        : tag;
  }

  static boolean isInline(HtmlToken tag) {
    return INLINES.contains(tag.name());
  }

  /** Whether text that has this tag must be read as HTML. */
  static boolean needsHtml(HtmlToken tag) {
    return BLOCKS.contains(tag.name()) || tag.is("a") || tag.is("img");
  }

  /** "a&lt;b and b&gt;c" is a comparison: after the name of a tag come attributes with values. */
  private static boolean hasNothingButAttributes(String content, int offset, HtmlToken tag) {
    int rest = offset + (tag.closing() ? 2 : 1) + tag.name().length();
    String attributes = content.substring(rest, tag.end() - 1).strip();
    return attributes.isEmpty() || attributes.equals("/") || attributes.indexOf('=') > 0;
  }

  static boolean opensTable(String content, Span line) {
    return table(content, line) < line.end();
  }

  /** Where the first raw table of a stretch begins; its end if there is none. */
  static int table(String content, Span stretch) {
    return find(content, stretch, tag -> tag.is("table") && !tag.closing());
  }

  /** Where the first tag of a stretch that meets a condition begins; its end if none does. */
  static int find(String content, Span stretch, Predicate<HtmlToken> condition) {
    int at = next(content, stretch.start(), stretch.end());
    while (at >= 0) {
      HtmlToken tag = at(content, at, stretch.end());
      if (tag != null && condition.test(tag)) {
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
}
