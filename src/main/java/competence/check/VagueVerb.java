package competence.check;

import competence.diagnostic.Severity;
import competence.model.Item;

/**
 * A statement with a verb that nobody can observe: to understand, to be aware of. Only leaves are
 * checked: the items below a stem say how it can be observed.
 */
final class VagueVerb extends CheckRule {
  VagueVerb() {
    super("WORD102", "vague-verb", Severity.WARNING);
  }

  @Override
  boolean isOptIn() {
    return true;
  }

  @Override
  void check(CheckInput input, CheckSettings settings, RuleFindings findings) {
    WordLists words = settings.words(input.framework().language());
    Clause.Phrases openings = new Clause.Phrases(words.openings());
    Clause.Phrases vague = new Clause.Phrases(words.vague());
    input.forEachItem(
        item -> {
          if (item.isLeaf()) {
            check(item, openings, vague, words.verbLast(), findings);
          }
        });
  }

  private static void check(
      Item item,
      Clause.Phrases openings,
      Clause.Phrases vague,
      boolean verbLast,
      RuleFindings findings) {
    Clause clause = Clause.of(item.text());
    int verb = openings.longestAt(0, clause);
    int length = vague.longestAt(verb, clause);
    if (length == 0 && verbLast) {
      verb = clause.size() - 1;
      length = vague.longestAt(verb, clause);
    }
    if (length > 0) {
      findings.add(
          item,
          "nobody can observe \"" + clause.words(verb, verb + length) + '"',
          "say what people do to show it: explain, name, choose, show");
    }
  }
}
