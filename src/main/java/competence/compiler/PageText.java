package competence.compiler;

import java.io.Reader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page that we wrote, as people are shown it, stretch by stretch. Marks tell where
 * elements begin and end. Comments, scripts, styles and templates are passed over. No text has the
 * mark in it: pages hold none.
 */
final class PageText {
  private static final char EDGE = '\0';

  private final PageFeed page;
  private final StringBuilder text = new StringBuilder();
  private @Nullable String met;

  PageText(Reader page) {
    this.page = new PageFeed(page);
  }

  /** How a text stands there that is all that an element says. */
  static String whole(String text) {
    return EDGE + text + EDGE;
  }

  /**
   * What comes next, up to the beginning of the element with an id: all that is left, if there is
   * no such element any more.
   *
   * @param id null for all that is left
   */
  String upTo(@Nullable String id) {
    text.setLength(0);
    do {
      met = null;
      while (met == null && !page.isAtEnd()) {
        step();
      }
    } while (met != null && !met.equals(id));
    return text.toString();
  }

  private void step() {
    if (page.startsWith("<!--")) {
      page.skipPast("-->");
    } else if (page.peek() == '<') {
      tag();
    } else {
      text.append(decoded(page.until('<')));
    }
  }

  private void tag() {
    page.next();
    String name = name();
    edge(name);
    while (!page.isAtEnd() && page.peek() != '>') {
      attribute();
    }
    if (!page.isAtEnd()) {
      page.next();
    }
    switch (name) {
      case "script", "style", "template", "title" -> page.skipPast("</" + name + ">");
      default -> {}
    }
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    while (!page.isAtEnd() && isPartOfName(page.peek())) {
      name.append(page.next());
    }
    return name.toString().toLowerCase(Locale.ROOT);
  }

  /** Inline markup is a part of the text that it stands in. */
  private void edge(String name) {
    switch (name.startsWith("/") ? name.substring(1) : name) {
      case "em", "strong", "code", "a" -> {}
      default -> text.append(EDGE);
    }
  }

  /** Passes an attribute, or what else stands in a tag. */
  private void attribute() {
    StringBuilder name = new StringBuilder();
    while (!page.isAtEnd() && page.peek() != '>' && !page.startsWith("=\"")) {
      name.append(page.next());
    }
    if (page.startsWith("=\"")) {
      page.skipPast("=\"");
      String value = page.until('"');
      page.skipPast("\"");
      if (name.toString().equals(" id")) {
        met = decoded(value);
      }
    }
  }

  private static boolean isPartOfName(char c) {
    return c == '/' || c == '!' || Character.isLetterOrDigit(c);
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
