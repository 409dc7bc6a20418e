package competence.check;

import competence.diagnostic.Code;
import competence.model.Item;
import competence.model.Walk;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement with two things that somebody does, joined by "and": one may be able to do the one
 * and not the other, and then nobody knows what to tick. It goes by verbs that are known, and
 * stands in the same form on both sides.
 */
final class TwoInOne implements Rule {
  private static final Set<Integer> BASE = Set.of(0);

  @Override
  public Code code() {
    return Code.WORD101;
  }

  @Override
  public boolean optIn() {
    return true;
  }

  @Override
  public void check(Subject subject, Settings settings, Findings findings) {
    WordLists words = settings.words(subject.framework().language());
    Verbs verbs = new Verbs(words);
    Walk.over(
        subject.framework().items(),
        (item, depth) -> {
          if (item.isLeaf()) {
            check(item, words, verbs, findings);
          }
        });
  }

  private static void check(Item item, WordLists words, Verbs verbs, Findings findings) {
    Clause clause = Clause.of(item.text());
    int opening = clause.longest(0, words.openings());
    for (int at = opening + 1; at < clause.size(); at++) {
      int joining = clause.longest(at, words.joining());
      String pair = joining == 0 ? null : pair(clause, opening, at, joining, words, verbs);
      if (pair != null) {
        findings.add(
            item,
            "this asks for two things: " + pair,
            "part it into two statements, or name what both are for");
        return;
      }
    }
  }

  /** The two verbs that a word joins; null if it joins none. */
  private static @Nullable String pair(
      Clause clause, int first, int at, int length, WordLists words, Verbs verbs) {
    int opening = clause.longest(at + length, words.openings());
    int second = at + length + opening;
    int before = first;
    boolean opens = opening > 1 && second < clause.size(); // "and an ability to": no other word can follow
    boolean joined = opens || verbs.isVerb(clause.word(second), clause.word(second + 1));
    boolean same =
        opens || shareForm(firstForms(clause, first, verbs), verbs.forms(clause.word(second)));
    if (words.verbLast() && !(joined && same)) {
      before = at - 1;
      second = clause.size() - 1;
      joined = second > at && before >= first;
      same = shareForm(base(clause.word(before), verbs), base(clause.word(second), verbs));
    }
    return joined && same
        ? '"' + clause.word(before) + "\" and \"" + clause.word(second) + '"'
        : null;
  }

  /** What opens like "an ability to" goes on with a verb, be it known or not. */
  private static Set<Integer> firstForms(Clause clause, int first, Verbs verbs) {
    Set<Integer> known = verbs.forms(clause.word(first));
    return known.isEmpty() && first > 0 ? BASE : known;
  }

  /** Verbs at the end are looked at in their base form only: others are participles there. */
  private static Set<Integer> base(String word, Verbs verbs) {
    return verbs.forms(word).contains(0) ? BASE : Set.of();
  }

  private static boolean shareForm(Set<Integer> one, Set<Integer> other) {
    return one.stream().anyMatch(other::contains);
  }
}
