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
    Walk.over(
        subject.framework().items(),
        (item, depth) -> {
          if (item.isLeaf()) {
            check(item, words, findings);
          }
        });
  }

  private static void check(Item item, WordLists words, Findings findings) {
    Clause clause = Clause.of(item.text());
    int verb = clause.longest(0, words.openings());
    int length = clause.longest(verb, words.vague());
    if (length == 0 && words.verbLast()) {
      verb = clause.size() - 1;
      length = clause.longest(verb, words.vague());
    }
    if (length > 0) {
      findings.add(
          item,
          "nobody can observe \"" + clause.words(verb, verb + length) + "\" itself",
          "say what somebody does who can do this: explain, name, choose, show");
    }
  }
}
