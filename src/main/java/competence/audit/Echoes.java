package competence.audit;

import competence.ledger.Coding;
import competence.ledger.Use;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.List;

/**
 * Whether each echo comes after what it repeats, says the same, and repeats no echo. White space
 * and line breaks do not count; a converter may have decoded references, left out a bar, or put a
 * backslash before a dollar sign.
 */
final class Echoes {
  private final Account account;
  private final List<Fault> faults;

  /** How many of the entries before a rank are echoes. */
  private final int[] before;

  private Echoes(Account account, List<Fault> faults) {
    this.account = account;
    this.faults = faults;
    this.before = new int[account.size() + 1];
    for (int place = 0; place < account.size(); place++) {
      before[place + 1] = before[place] + (account.ledger().isEcho(account.at(place)) ? 1 : 0);
    }
  }

  static void check(Account account, List<Fault> faults) {
    Echoes echoes = new Echoes(account, faults);
    for (int i = 0; i < account.ledger().size(); i++) {
      if (account.ledger().isEcho(i) && account.ledger().use(i) instanceof Use.Echo echo) {
        echoes.check(account.ledger().get(i).span(), echo.original());
      }
    }
  }

  private void check(Span echo, Span original) {
    if (original.end() > echo.start()) {
      fault(echo, "this comes before what it is said to repeat");
    } else if (!isSame(echo, original)) {
      fault(echo, "this is not what it is said to repeat");
    } else if (repeatsEcho(original)) {
      fault(echo, "this is said to repeat what is itself an echo");
    }
  }

  private boolean isSame(Span echo, Span original) {
    return isLetterForLetter(echo, original) || saysTheSame(echo, original);
  }

  private boolean isLetterForLetter(Span echo, Span original) {
    String content = account.content();
    int length = original.end() - original.start();
    return echo.end() - echo.start() == length
        && content.regionMatches(echo.start(), content, original.start(), length);
  }

  private boolean saysTheSame(Span echo, Span original) {
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

  private void fault(Span span, String message) {
    faults.add(new Fault(Fault.Kind.UNFOUNDED, span, message));
  }
}
