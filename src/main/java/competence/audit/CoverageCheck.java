package competence.audit;

import competence.source.Span;
import competence.text.WhiteSpace;

/** Checks that each character that is no white space is accounted for exactly once. */
final class CoverageCheck {
  private CoverageCheck() {}

  static void check(Account account) {
    int reached = 0;
    for (int place = 0; place < account.size(); place++) {
      Span span = account.span(account.at(place));
      gap(account, reached, span.start());
      if (span.start() < reached) {
        account.unfounded(
            new Span(span.start(), Math.min(span.end(), reached)), "this is accounted for twice");
      }
      reached = Math.max(reached, span.end());
    }
    gap(account, reached, account.content().length());
  }

  private static void gap(Account account, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && WhiteSpace.is(account.content().charAt(start))) {
      start++;
    }
    while (end > start && WhiteSpace.is(account.content().charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      account.lost(new Span(start, end), "nothing in the tree accounts for this");
    }
  }
}
