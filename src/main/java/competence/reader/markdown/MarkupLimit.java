package competence.reader.markdown;

import competence.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds paragraphs that would take the parser too long: for each link it goes over all delimiters
 * of emphasis before it, so that the time grows with the one times the other.
 */
final class MarkupLimit {
  /** Some half a second's worth; a paragraph of a document has a few dozen. */
  private static final long MOST_STEPS = 20_000_000;

  private MarkupLimit() {}

  /** The first stretch between blank lines with too many links and delimiters. */
  static @Nullable Span exceeded(String content) {
    int start = 0;
    long delimiters = 0;
    long links = 0;
    boolean blank = true;
    int line = 0;
    ListLines lists = new ListLines(content);
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c == '\n' || c == '\r') {
        if (blank) {
          lists.blank();
          start = i + 1;
          delimiters = 0;
          links = 0;
        }
        blank = true;
        line = i + 1;
      } else if (c != ' ' && c != '\t') {
        if (blank && lists.begins(line)) {
          start = line;
          delimiters = 0;
          links = 0;
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
}
