package competence.reader.markdown;

import competence.ledger.Ledger;
import competence.ledger.MarkupKind;
import competence.ledger.Usage;
import competence.source.Span;
import competence.text.WhiteSpace;

/**
 * Enters the markup after the text of a link or an image: {@code ](address "title")} or {@code
 * ][label]}. It enters all of it, blanks included, because none of them separates words.
 */
final class LinkMarkup {
  private final String content;
  private final int end;
  private final Ledger ledger;
  private int done;

  private LinkMarkup(String content, int start, int end, Ledger ledger) {
    this.content = content;
    this.done = start;
    this.end = end;
    this.ledger = ledger;
  }

  /**
   * Enters the markup.
   *
   * @param start where the bracket is that ends the text
   * @param end where the link ends
   */
  static void enter(String content, int start, int end, Ledger ledger) {
    new LinkMarkup(content, start, end, ledger).enter();
  }

  private void enter() {
    if (content.startsWith("](", done) && end > done + 2) {
      target(done + 2);
    } else if (content.startsWith("][", done) && end > done + 2) {
      attribute(done + 2, end - 1, "link label");
    }
    signs(end);
  }

  private void target(int from) {
    int start = skip(from);
    int last = end - 1;
    int stop = content.charAt(start) == '<' ? endOfPointed(start + 1) : endOfPlain(start);
    attribute(content.charAt(start) == '<' ? start + 1 : start, Math.min(stop, last), "address");
    int title = skip(stop);
    if (title < last && isQuote(content.charAt(title))) {
      int close = last - 1;
      while (close > title + 1 && !isQuote(content.charAt(close))) {
        close--;
      }
      attribute(title + 1, close, "link title");
    }
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '(' || c == ')';
  }

  private int endOfPointed(int from) {
    int at = from;
    while (at < end - 1 && content.charAt(at) != '>') {
      at += content.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, end - 1);
  }

  private int endOfPlain(int from) {
    int at = from;
    while (at < end - 1 && isPlain(content.charAt(at))) {
      at++;
    }
    return at;
  }

  /** NUL counts: CommonMark reads it as U+FFFD. */
  private static boolean isPlain(char c) {
    return c == 0 || (c > ' ' && c != 0x7F);
  }

  /** Skips white space, and the markers of quotes at the start of its lines. */
  private int skip(int from) {
    int at = from;
    while (at < end - 1 && (WhiteSpace.is(content.charAt(at)) || content.charAt(at) == '>')) {
      at++;
    }
    return at;
  }

  private void attribute(int from, int to, String name) {
    if (from < to && !WhiteSpace.isBlank(content.substring(from, to))) {
      signs(from);
      ledger.add(new Span(from, to), new Usage.Attribute(name));
      done = to;
    }
  }

  private void signs(int to) {
    if (done < to) {
      ledger.add(new Span(done, to), new Usage.Markup(MarkupKind.SIGNS));
      done = to;
    }
  }
}
