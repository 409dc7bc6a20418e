package competence.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement with two actions, joined by "and": people may be able to do one and not the other,
 * and then it is unclear what to tick. The rule finds known verbs that have the same form on both
 * sides.
 */
final class TwoInOne {
  private static final Set<Integer> BASE = Set.of(0);

  private final Clause.Phrases openings;
  private final Clause.Phrases joining;
  private final Set<String> nouns;
  private final Set<String> objects;
  private final boolean verbLast;

  /** The forms that a word may be, by the word; a form is an index in the list of a verb. */
  private final Map<String, Set<Integer>> verbForms = new HashMap<>();

  private TwoInOne(WordLists words) {
    openings = new Clause.Phrases(words.openings());
    joining = new Clause.Phrases(words.joining());
    nouns = new HashSet<>(words.nouns());
    objects = new HashSet<>(words.objects());
    verbLast = words.verbLast();
    for (String verb : words.verbs()) {
      int form = 0;
      for (String word : Clause.split(verb)) {
        verbForms.computeIfAbsent(word, w -> new HashSet<>()).add(form++);
      }
    }
  }

  /** Two verbs in their order in the text. */
  private record VerbPair(String one, String other) {}

  /** The rule; see {@link Rules}. */
  static void check(RuleContext context) {
    TwoInOne rule = new TwoInOne(context.words());
    context.forEachItem(
        item -> {
          VerbPair pair = item.isLeaf() ? rule.first(Clause.of(item.text())) : null;
          if (pair != null) {
            context.add(
                item,
                "this asks for two things: \"" + pair.one() + "\" and \"" + pair.other() + '"',
                "split it into two statements, or name the purpose of both");
          }
        });
  }

  private @Nullable VerbPair first(Clause clause) {
    int first = openings.longestAt(0, clause);
    for (int at = first + 1; at < clause.size(); at++) {
      int length = joining.longestAt(at, clause);
      VerbPair pair = length == 0 ? null : leading(clause, first, at + length);
      if (length > 0 && pair == null && verbLast) {
        pair = closing(clause, at);
      }
      if (pair != null) {
        return pair;
      }
    }
    return null;
  }

  /** Verbs at the start of both parts: "identifies risks and reduces them". */
  private @Nullable VerbPair leading(Clause clause, int first, int after) {
    int opening = openings.longestAt(after, clause);
    int second = after + opening;
    String one = clause.word(first);
    String other = clause.word(second);
    // The word after "and an ability to" is always a verb; after "and to" it may be a noun.
    boolean opens = opening > 1 && !other.isEmpty();
    boolean joined =
        isVerb(other, clause.word(second + 1))
            && firstForms(one, first > 0).stream().anyMatch(forms(other)::contains);
    return opens || joined ? new VerbPair(one, other) : null;
  }

  /** An opening such as "an ability to" is followed by a verb, even by an unknown one. */
  private Set<Integer> firstForms(String word, boolean opens) {
    Set<Integer> known = forms(word);
    return known.isEmpty() && opens ? BASE : known;
  }

  /** Verbs in the base form at the end of both parts; other forms there are participles. */
  private @Nullable VerbPair closing(Clause clause, int joint) {
    String one = clause.word(joint - 1);
    String other = clause.word(clause.size() - 1);
    boolean joined = forms(one).contains(0) && forms(other).contains(0);
    return joined && clause.size() - 1 > joint ? new VerbPair(one, other) : null;
  }

  private Set<Integer> forms(String word) {
    return verbForms.getOrDefault(word, Set.of());
  }

  /** Whether a word is a verb: it is no noun, or an object follows. */
  private boolean isVerb(String word, String next) {
    return verbForms.containsKey(word) && (!nouns.contains(word) || objects.contains(next));
  }
}
