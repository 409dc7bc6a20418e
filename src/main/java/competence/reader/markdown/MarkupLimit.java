package competence.reader.markdown;

import competence.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds paragraphs that would take the parser too long: for each link it goes over all delimiters
 * of emphasis before it, so that the time grows with the product of both.
 */
final class MarkupLimit {
  /** Some half a second; a paragraph of a real document has a few dozen. */
  private static final long MOST_STEPS = 20_000_000;

  /** How far a list is indented in the one around it. */
  private static final int STEP = 2;

  private static final int NONE = -1;

  private final String content;
  private int start;
  private long delimiters;
  private long links;

  /** How far the last entry of a list is indented; none if a line may have ended the list. */
  private int entry = NONE;

  /** Whether the next line is the first after a blank one. */
  private boolean first = true;

  private MarkupLimit(String content) {
    this.content = content;
  }

  /** The first paragraph with too many links and delimiters; null if there is none. */
  static @Nullable Span exceeded(String content) {
    return new MarkupLimit(content).exceeded();
  }

  private @Nullable Span exceeded() {
    boolean blank = true;
    int line = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c == '\n' || c == '\r') {
        if (blank && !content.startsWith("\r\n", i - 1)) {
          begin(i + 1);
          first = true;
          entry = NONE;
        }
        blank = true;
        line = i + 1;
      } else if (c != ' ' && c != '\t') {
        if (blank && beginsEntry(line)) {
          begin(line);
        }
        blank = false;
        delimiters += c == '*' || c == '_' ? 1 : 0;
        links += c == ']' ? 1 : 0;
        if (c == ']' && delimiters * links > MOST_STEPS) {
          return new Span(start, i + 1);
        }
      }
    }
    return null;
  }

  private void begin(int paragraph) {
    start = paragraph;
    delimiters = 0;
    links = 0;
  }

  /**
   * Whether a line that is not blank begins an entry of a list, and with it a paragraph, although
   * no blank line comes before. Only lists as handouts have them count: hyphens, each level two
   * spaces further in. Anything else may be the rest of a paragraph.
   */
  private boolean beginsEntry(int line) {
    int text = line;
    while (content.charAt(text) == ' ') {
      text++;
    }
    int indent = text - line;
    boolean reachable = first || (entry != NONE && indent <= entry + STEP);
    boolean begins = indent % STEP == 0 && reachable && isMarker(text);
    if (begins) {
      entry = indent;
    } else if (entry != NONE && indent < entry + STEP) {
      entry = NONE;
    }
    first = false;
    return begins;
  }

  private boolean isMarker(int at) {
    return content.startsWith("- ", at)
        && at + STEP < content.length()
        && " \t\r\n".indexOf(content.charAt(at + STEP)) < 0;
  }
}
