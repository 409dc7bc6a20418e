package competence.reader.markdown;

import competence.ledger.Ledger;
import competence.ledger.MarkupKind;
import competence.ledger.Use;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.Map;
import java.util.TreeMap;

/** Accounts for the front matter of a document: keys, signs, and what is left out. */
final class FrontAccount {
  private final String content;
  private final Ledger ledger;

  /** What is used, by where it begins: where it ends, and whether it is a key. */
  private final Map<Integer, Used> used = new TreeMap<>();

  private record Used(Span span, boolean key) {}

  FrontAccount(String content, Ledger ledger) {
    this.content = content;
    this.ledger = ledger;
  }

  /** A key is used. */
  void key(Span span) {
    used.put(span.start(), new Used(span, true));
  }

  /** A value is used, and entered by who uses it. */
  void value(Span span) {
    used.put(span.start(), new Used(span, false));
  }

  /** Enters the keys in a stretch, and everything that is not used. */
  void enter(int start, int end) {
    int at = start;
    for (Used part : used.values()) {
      rest(at, part.span().start());
      if (part.key()) {
        ledger.add(part.span(), new Use.Attribute("key"));
      }
      at = part.span().end();
    }
    rest(at, end);
  }

  /** Line by line: a line of signs is markup, any other is left out. */
  private void rest(int from, int to) {
    int start = from;
    while (start < to) {
      int end = start;
      int last = start;
      boolean signs = true;
      while (end < to && content.charAt(end) != '\n' && content.charAt(end) != '\r') {
        char c = content.charAt(end++);
        if (!WhiteSpace.is(c)) {
          signs &= isSign(c);
          last = end;
        }
      }
      Span line = new Span(start, last);
      ledger.add(line, signs ? new Use.Markup(MarkupKind.SIGNS) : new Use.Dropped("front matter"));
      start = end + 1;
    }
  }

  private static boolean isSign(char c) {
    return c > ' '
        && c < 0x7F
        && !(c >= '0' && c <= '9')
        && !(c >= 'A' && c <= 'Z')
        && !(c >= 'a' && c <= 'z');
  }
}
