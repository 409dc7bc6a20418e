package competence.audit;

import competence.inline.Inline;
import competence.ledger.ExclusionRule;
import competence.ledger.Usage;
import competence.model.Framework;
import competence.source.Span;
import competence.text.Numbers;
import competence.text.WhiteSpace;
import competence.text.Wildcard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks that each text that was left out as boilerplate fits the rule that left it out. */
final class BoilerplateCheck {
  private static final int MOST_DIGITS = 4;

  private final Account account;
  private final Framework tree;

  private BoilerplateCheck(Account account, Framework tree) {
    this.account = account;
    this.tree = tree;
  }

  static void check(Account account, Framework tree) {
    Map<Integer, List<Integer>> texts = new LinkedHashMap<>();
    for (int i = 0; i < account.ledger().size(); i++) {
      if (account.ledger().use(i) instanceof Usage.Boilerplate) {
        texts.computeIfAbsent(account.ledger().group(i), group -> new ArrayList<>()).add(i);
      }
    }
    BoilerplateCheck boilerplate = new BoilerplateCheck(account, tree);
    texts.values().forEach(boilerplate::check);
  }

  private void check(List<Integer> entries) {
    int first = entries.get(0);
    ExclusionRule rule = ((Usage.Boilerplate) account.ledger().use(first)).rule();
    Span span = account.span(first);
    if (!fits(rule, account.text(entries), account.content(), span)) {
      account.unfounded(span, "this does not fit the rule: " + rule);
    }
  }

  private boolean fits(ExclusionRule rule, String text, String content, Span span) {
    return switch (rule.kind()) {
      case LINE -> Wildcard.matches(rule.pattern(), text);
      case FRAME -> isPartOf(rule.pattern(), text);
      case TITLE_AGAIN -> text.equals(Inline.plain(tree.title()));
      case RUNNING_HEAD -> isRunningHead(rule.pattern(), text);
      case PAGE_NUMBER -> isNumber(text) && isAlone(content, span);
      case FOOTNOTE_MARK -> isNumber(text) && isAtEndOfWord(content, span);
    };
  }

  private static boolean isRunningHead(String pattern, String text) {
    String dashes = text.replace('\u2013', '-').replace('\u2014', '-');
    return text.equals(pattern) || Wildcard.matches(pattern, Numbers.hidden(dashes));
  }

  /** Whether a text is the part of a pattern before its star, or the part after it. */
  private static boolean isPartOf(String pattern, String text) {
    int star = pattern.indexOf('*');
    return star >= 0
        && (text.equals(pattern.substring(0, star).strip())
            || text.equals(pattern.substring(star + 1).strip()));
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= MOST_DIGITS
        && text.chars().allMatch(c -> Numbers.isDigit((char) c));
  }

  private static boolean isAlone(String content, Span span) {
    return (span.start() == 0 || WhiteSpace.is(content.charAt(span.start() - 1)))
        && isBeforeBlank(content, span);
  }

  private static boolean isAtEndOfWord(String content, Span span) {
    return span.start() > 0
        && !WhiteSpace.is(content.charAt(span.start() - 1))
        && isBeforeBlank(content, span);
  }

  private static boolean isBeforeBlank(String content, Span span) {
    return span.end() == content.length() || WhiteSpace.is(content.charAt(span.end()));
  }
}
