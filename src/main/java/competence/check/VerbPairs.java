package competence.check;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds two verbs of one clause that a word such as "and" joins. */
final class VerbPairs {
  private static final Set<Integer> BASE = Set.of(0);

  private final Phrases openings;
  private final Phrases joining;
  private final Verbs verbs;
  private final boolean verbLast;

  VerbPairs(WordLists words) {
    openings = new Phrases(words.openings());
    joining = new Phrases(words.joining());
    verbs = new Verbs(words);
    verbLast = words.verbLast();
  }

  /** Two verbs, in the order in which they stand. */
  record Pair(String one, String other) {}

  /** The first pair of a clause; null if it has none. */
  @Nullable Pair first(Clause clause) {
    int first = openings.longestAt(0, clause);
    for (int at = first + 1; at < clause.size(); at++) {
      int length = joining.longestAt(at, clause);
      Pair pair = length == 0 ? null : leading(clause, first, at + length);
      if (length > 0 && pair == null && verbLast) {
        pair = closing(clause, at);
      }
      if (pair != null) {
        return pair;
      }
    }
    return null;
  }

  /** Verbs that open what is joined: "identifies risks and reduces them". */
  private @Nullable Pair leading(Clause clause, int first, int after) {
    int opening = openings.longestAt(after, clause);
    int second = after + opening;
    String one = clause.word(first);
    String other = clause.word(second);
    // What follows "and an ability to" is a verb, be it known or not; "and to" may lead to a noun.
    boolean opens = opening > 1 && !other.isEmpty();
    boolean joined =
        verbs.isVerb(other, clause.word(second + 1))
            && shareForm(firstForms(one, first > 0), verbs.forms(other));
    return opens || joined ? new Pair(one, other) : null;
  }

  /** What opens like "an ability to" goes on with a verb, be it known or not. */
  private Set<Integer> firstForms(String word, boolean opens) {
    Set<Integer> known = verbs.forms(word);
    return known.isEmpty() && opens ? BASE : known;
  }

  /** Verbs that close what is joined, in their base form: there, others are participles. */
  private @Nullable Pair closing(Clause clause, int joint) {
    String one = clause.word(joint - 1);
    String other = clause.word(clause.size() - 1);
    boolean joined = verbs.forms(one).contains(0) && verbs.forms(other).contains(0);
    return joined && clause.size() - 1 > joint ? new Pair(one, other) : null;
  }

  private static boolean shareForm(Set<Integer> one, Set<Integer> other) {
    return one.stream().anyMatch(other::contains);
  }
}
