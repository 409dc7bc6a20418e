package competence.check;

import competence.diagnostic.Code;
import competence.model.Item;
import competence.model.Walk;

/**
 * A statement whose verb nobody can observe: to understand, to be aware of. Only leaves are looked
 * at: what stands below a stem says how it shows.
 */
final class VagueVerb implements Rule {
  @Override
  public Code code() {
    return Code.WORD102;
  }

  @Override
  public boolean optIn() {
    return true;
  }

  @Override
  public void check(Subject subject, Settings settings, Findings findings) {
    WordLists words = settings.words(subject.framework().language());
    Phrases openings = new Phrases(words.openings());
    Phrases vague = new Phrases(words.vague());
    Walk.over(
        subject.framework().items(),
        (item, depth) -> {
          if (item.isLeaf()) {
            check(item, openings, vague, words.verbLast(), findings);
          }
        });
  }

  private static void check(
      Item item, Phrases openings, Phrases vague, boolean verbLast, Findings findings) {
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
          "nobody can observe \"" + clause.words(verb, verb + length) + "\" itself",
          "say what somebody does who can do this: explain, name, choose, show");
    }
  }
}
