package competence.audit;

import competence.ledger.Coding;
import competence.ledger.Usage;
import competence.source.Span;
import competence.text.WhiteSpace;

/**
 * Checks that each echo comes after the text that it repeats, has the same characters, and repeats
 * no echo. White space and line breaks do not count; a converter may have decoded references, left
 * out a bar, or put a backslash before a dollar sign.
 */
final class EchoCheck {
  private final Account account;

  /** How many of the entries before each rank are echoes. */
  private final int[] before;

  private EchoCheck(Account account) {
    this.account = account;
    this.before = new int[account.size() + 1];
    for (int place = 0; place < account.size(); place++) {
      before[place + 1] = before[place] + (account.ledger().isEcho(account.at(place)) ? 1 : 0);
    }
  }

  static void check(Account account) {
    EchoCheck echoes = new EchoCheck(account);
    for (int i = 0; i < account.ledger().size(); i++) {
      if (account.ledger().isEcho(i) && account.ledger().use(i) instanceof Usage.Echo echo) {
        echoes.check(account.span(i), echo.original());
      }
    }
  }

  private void check(Span echo, Span original) {
    if (original.end() > echo.start()) {
      account.unfounded(echo, "this comes before the text that it repeats, by the ledger");
    } else if (!isIdentical(echo, original) && !isEquivalent(echo, original)) {
      account.unfounded(echo, "this differs from the text that it repeats, by the ledger");
    } else if (repeatsEcho(original)) {
      account.unfounded(echo, "this repeats, by the ledger, what is itself repeated text");
    }
  }

  private boolean isIdentical(Span echo, Span original) {
    String content = account.content();
    int length = original.end() - original.start();
    return echo.end() - echo.start() == length
        && content.regionMatches(echo.start(), content, original.start(), length);
  }

  private boolean isEquivalent(Span echo, Span original) {
    String once = essence(Decoding.of(account.content(), original, Coding.REFERENCES));
    return once.equals(essence(Decoding.of(account.content(), echo, Coding.LITERAL)))
        || once.equals(essence(Decoding.of(account.content(), echo, Coding.REFERENCES)));
  }

  private static String essence(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int lineBreak = c == '<' ? lineBreak(text, i) : i;
      if (lineBreak > i) {
        i = lineBreak - 1;
      } else if (!WhiteSpace.is(c) && c != '|' && !(c == '\\' && text.startsWith("$", i + 1))) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The offset after a tag of a line break; the same offset if there is none. */
  private static int lineBreak(String text, int at) {
    int end = at + "<br".length();
    while (end < text.length() && (WhiteSpace.is(text.charAt(end)) || text.charAt(end) == '/')) {
      end++;
    }
    return text.regionMatches(true, at, "<br", 0, "<br".length()) && text.startsWith(">", end)
        ? end + 1
        : at;
  }

  private boolean repeatsEcho(Span original) {
    int from = account.rankFrom(original.start());
    int to = account.rankFrom(original.end());
    return from < to && before[to] > before[from];
  }
}
