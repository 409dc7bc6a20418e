package competence.audit;

import competence.inline.Inline;
import competence.ledger.Rule;
import competence.ledger.Use;
import competence.model.Framework;
import competence.source.Span;
import competence.text.Numbers;
import competence.text.WhiteSpace;
import competence.text.Wildcard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether what was left out as boilerplate fits the rule that left it out. */
final class Boilerplate {
  private static final int MOST_DIGITS = 4;

  /** A text that was left out: its first entry, and what all its entries say. */
  private record Text(Rule rule, Span span, Said said) {}

  private final Framework tree;
  private final List<Fault> faults;

  private Boilerplate(Framework tree, List<Fault> faults) {
    this.tree = tree;
    this.faults = faults;
  }

  static void check(Account account, Framework tree, List<Fault> faults) {
    Map<Integer, Text> texts = new LinkedHashMap<>();
    for (int i = 0; i < account.ledger().size(); i++) {
      if (account.ledger().use(i) instanceof Use.Boilerplate use) {
        Span span = account.ledger().get(i).span();
        texts
            .computeIfAbsent(
                account.ledger().group(i), group -> new Text(use.rule(), span, new Said(account)))
            .said()
            .add(i);
      }
    }
    Boilerplate boilerplate = new Boilerplate(tree, faults);
    texts.values().forEach(text -> boilerplate.check(text, account.content()));
  }

  private void check(Text text, String content) {
    if (!fits(text.rule(), text.said().text(), content, text.span())) {
      faults.add(
          new Fault(
              Fault.Kind.UNFOUNDED, text.span(), "this does not fit the rule: " + text.rule()));
    }
  }

  private boolean fits(Rule rule, String text, String content, Span span) {
    return switch (rule.kind()) {
      case LINE -> Wildcard.matches(rule.pattern(), text);
      case FRAME -> isPartOf(rule.pattern(), text);
      case TITLE_AGAIN -> text.equals(Inline.plain(tree.title()));
      case RUNNING_HEAD -> Wildcard.matches(rule.pattern(), Numbers.hidden(text));
      case PAGE_NUMBER -> isNumber(text) && isAlone(content, span);
      case FOOTNOTE_MARK -> isNumber(text) && isAtEndOfWord(content, span);
    };
  }

  /** What stands before or after the star of a pattern. */
  private static boolean isPartOf(String pattern, String text) {
    int star = pattern.indexOf('*');
    return star >= 0
        && (text.equals(pattern.substring(0, star).strip())
            || text.equals(pattern.substring(star + 1).strip()));
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= MOST_DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isAlone(String content, Span span) {
    return (span.start() == 0 || WhiteSpace.is(content.charAt(span.start() - 1)))
        && (span.end() == content.length() || WhiteSpace.is(content.charAt(span.end())));
  }

  private static boolean isAtEndOfWord(String content, Span span) {
    return span.start() > 0
        && !WhiteSpace.is(content.charAt(span.start() - 1))
        && (span.end() == content.length() || WhiteSpace.is(content.charAt(span.end())));
  }
}
