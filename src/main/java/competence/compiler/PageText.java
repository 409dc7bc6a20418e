package competence.compiler;

import java.util.Locale;

/**
 * The text of a page that we wrote, as people are shown it, with marks where elements begin and
 * end, and where one has an id. Comments, scripts, styles and templates are passed over. No text
 * has a mark's characters in it: pages hold neither.
 */
final class PageText {
  private static final char EDGE = '\0';
  private static final char ID = '\uD800';

  private final String html;
  private final StringBuilder out;
  private int at;

  private PageText(String html) {
    this.html = html;
    this.out = new StringBuilder(html.length());
  }

  static String of(String html) {
    PageText page = new PageText(html);
    page.scan();
    return page.out.toString();
  }

  /** What stands in the text where the element with that id begins. */
  static String mark(String id) {
    return ID + id + ID;
  }

  /** How a text stands there that is all that an element says. */
  static String whole(String text) {
    return EDGE + text + EDGE;
  }

  private void scan() {
    while (at < html.length()) {
      if (html.startsWith("<!--", at)) {
        skipPast("-->", at + 4);
      } else if (html.charAt(at) == '<') {
        tag();
      } else {
        int next = html.indexOf('<', at);
        int end = next < 0 ? html.length() : next;
        out.append(decoded(html.substring(at, end)));
        at = end;
      }
    }
  }

  private void tag() {
    int start = at + 1;
    int nameEnd = start;
    while (nameEnd < html.length() && isPartOfName(html.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = html.substring(start, nameEnd).toLowerCase(Locale.ROOT);
    at = nameEnd;
    edge(name);
    while (at < html.length() && html.charAt(at) != '>') {
      attribute();
    }
    at = Math.min(at + 1, html.length());
    switch (name) {
      case "script", "style", "template", "title" -> skipPast("</" + name + ">", at);
      default -> {}
    }
  }

  /** Inline markup is a part of the text that it stands in. */
  private void edge(String name) {
    switch (name.startsWith("/") ? name.substring(1) : name) {
      case "em", "strong", "code", "a" -> {}
      default -> out.append(EDGE);
    }
  }

  /** Passes an attribute, or a character between two. */
  private void attribute() {
    int equals = html.indexOf("=\"", at);
    int end = html.indexOf('>', at);
    if (equals < 0 || end < equals) {
      at = end < 0 ? html.length() : end;
      return;
    }
    int quote = html.indexOf('"', equals + 2);
    int close = quote < 0 ? html.length() : quote;
    if (html.substring(at, equals).equals(" id")) {
      out.append(mark(decoded(html.substring(equals + 2, close))));
    }
    at = Math.min(close + 1, html.length());
  }

  private static boolean isPartOfName(char c) {
    return c == '/' || c == '!' || Character.isLetterOrDigit(c);
  }

  private void skipPast(String end, int from) {
    int found = html.indexOf(end, from);
    at = found < 0 ? html.length() : found + end.length();
  }

  /** The entities that we write, and no others: the ampersand last, for it makes new ones. */
  private static String decoded(String text) {
    return text.indexOf('&') < 0
        ? text
        : text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&#13;", "\r")
            .replace("&amp;", "&");
  }
}
