package competence.reader.markdown;

import competence.ledger.Ledger;
import competence.ledger.MarkupKind;
import competence.ledger.Use;
import competence.reader.Gaps;
import competence.source.Span;
import competence.text.WhiteSpace;

/**
 * Accounts for the signs of Markdown between texts. Whatever markup has words in it is entered by
 * those who read it.
 */
final class MarkdownMarkup implements Gaps.Explainer {
  /** Signs that may stand beside a text, in it or before it. */
  private static final String SIGNS = "*_`[]<>#|!";

  /** What lines have that say something about the line above, or part what they stand between. */
  private static final String LINE_SIGNS = SIGNS + "-=:~";

  @Override
  public int explain(String content, int at, int end, Ledger ledger) {
    char c = content.charAt(at);
    if (c == '\\') {
      return enter(at, at + 1, MarkupKind.ESCAPE, ledger);
    } else if (SIGNS.indexOf(c) >= 0) {
      int stop = at;
      while (stop < end && content.charAt(stop) == c) {
        stop++;
      }
      return enter(at, stop, MarkupKind.SIGNS, ledger);
    }
    return line(content, at, end, ledger);
  }

  /** The rest of a line that has nothing but signs. */
  private static int line(String content, int at, int end, Ledger ledger) {
    int stop = at;
    int last = at;
    while (stop < end && content.charAt(stop) != '\n' && content.charAt(stop) != '\r') {
      char c = content.charAt(stop++);
      if (LINE_SIGNS.indexOf(c) >= 0) {
        last = stop;
      } else if (!WhiteSpace.is(c)) {
        return at;
      }
    }
    return enter(at, last, MarkupKind.SIGNS, ledger);
  }

  private static int enter(int at, int end, MarkupKind kind, Ledger ledger) {
    ledger.add(new Span(at, end), new Use.Markup(kind));
    return end;
  }
}
