package competence.compiler;

import java.io.Reader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page that we wrote, as people are shown it, stretch by stretch: a stretch begins
 * where an element with an id does, and ends where the next one begins. Marks tell where elements
 * begin and end. Comments, scripts, styles and templates are passed over. No text has a mark's
 * characters in it: pages hold neither.
 */
final class PageText {
  private static final char EDGE = '\0';

  private final PageFeed page;
  private final StringBuilder text = new StringBuilder();
  private String id = "";
  private @Nullable String nextId;

  PageText(Reader page) {
    this.page = new PageFeed(page);
  }

  /** How a text stands there that is all that an element says. */
  static String whole(String text) {
    return EDGE + text + EDGE;
  }

  /** Whether there is another stretch. */
  boolean hasNext() {
    return nextId != null || !page.isAtEnd();
  }

  /** The next stretch; the first is what stands before all ids. */
  String next() {
    id = nextId == null ? "" : nextId;
    nextId = null;
    while (nextId == null && !page.isAtEnd()) {
      step();
    }
    String stretch = text.toString();
    text.setLength(0);
    return stretch;
  }

  /** The id that the stretch begins with that was given last; empty if there is none. */
  String id() {
    return id;
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
        nextId = decoded(value);
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
