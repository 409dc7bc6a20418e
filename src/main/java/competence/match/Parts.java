package competence.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds items that were split, and items that were merged: the words of the parts are words of the
 * whole, nearly all of which are in one part or another, and each part brings some that are in no
 * other. The parts stand together, below one item or one of them above the others, or else have no
 * word that is not the whole's.
 */
final class Parts {
  /** So many thousandths of a part's words are the whole's. */
  private static final int OWN = 750;

  /** So much of what the whole says is in its parts. */
  private static final int COVERED = 700;

  /** Each part says at least so much of it that no other part says. */
  private static final int SHARE = 100;

  /** Shorter texts are divided by nobody, and have words in common by chance. */
  private static final int SHORTEST_WHOLE = 5;

  private static final int SHORTEST_PART = 2;

  private final Pairs pairs;
  private final Words words;
  private final boolean split;
  private final Set<Integer> pure = new HashSet<>();

  /** Looks for what was split, or else for what was merged. */
  Parts(Pairs pairs, Words words, boolean split) {
    this.pairs = pairs;
    this.words = words;
    this.split = split;
  }

  private int own(Candidate candidate) {
    return split ? candidate.likeness().ofNow() : candidate.likeness().ofBefore();
  }

  /** Takes what it finds out of what is left, and gives it in the order of the wholes. */
  List<Division> take(List<Candidate> candidates) {
    Map<Integer, List<Integer>> fitting = new TreeMap<>();
    for (Candidate candidate : candidates) {
      if (own(candidate) >= OWN) {
        int whole = split ? candidate.old() : candidate.young();
        int part = split ? candidate.young() : candidate.old();
        fitting.computeIfAbsent(whole, w -> new ArrayList<>(2)).add(part);
        if (own(candidate) == Likeness.ALL) {
          pure.add(part);
        }
      }
    }
    List<Division> found = new ArrayList<>();
    fitting.forEach((whole, parts) -> take(whole, parts, found));
    return found;
  }

  private void take(int whole, List<Integer> fitting, List<Division> found) {
    List<Integer> parts = new ArrayList<>();
    if (fitting.size() > 1
        && isOpen(whole, true)
        && wordsOf(whole, true).length >= SHORTEST_WHOLE) {
      choose(whole, fitting, true, parts);
      if (parts.size() < 2) {
        choose(whole, fitting, false, parts);
      }
    }
    if (parts.size() > 1) {
      parts.sort(Comparator.naturalOrder());
      spend(whole, parts);
      found.add(new Division(whole, parts));
    }
  }

  /** The parts that cover the whole, the largest first; none if they do not. */
  private void choose(int whole, List<Integer> fitting, boolean together, List<Integer> parts) {
    parts.clear();
    Map<Integer, Integer> rest = new HashMap<>();
    long all = 0;
    for (int word : wordsOf(whole, true)) {
      rest.merge(word, 1, Integer::sum);
      all += words.weight(word);
    }
    List<Integer> bySize = new ArrayList<>(fitting);
    bySize.sort(
        Comparator.comparingInt((Integer part) -> -wordsOf(part, false).length)
            .thenComparing(Comparator.naturalOrder()));
    long covered = 0;
    for (int part : bySize) {
      long more = cover(part, rest, false);
      if (isOpen(part, false)
          && wordsOf(part, false).length >= SHORTEST_PART
          && more * Likeness.ALL >= all * SHARE
          && (parts.isEmpty()
              || standTogether(parts.get(0), part)
              || (!together && pure.contains(part)))) {
        parts.add(part);
        covered += cover(part, rest, true);
      }
    }
    if (covered * Likeness.ALL < all * COVERED) {
      parts.clear();
    }
  }

  /** The weight of those words of a part that are not covered yet. */
  private long cover(int part, Map<Integer, Integer> rest, boolean take) {
    Map<Integer, Integer> taken = new HashMap<>();
    long weight = 0;
    for (int word : wordsOf(part, false)) {
      if (taken.merge(word, 1, Integer::sum) <= rest.getOrDefault(word, 0)) {
        weight += words.weight(word);
      }
    }
    if (take) {
      taken.forEach((word, count) -> rest.merge(word, -count, Integer::sum));
    }
    return weight;
  }

  private boolean standTogether(int one, int other) {
    Tree tree = split ? pairs.now() : pairs.before();
    return tree.parent(one) == tree.parent(other)
        || tree.parent(one) == other
        || tree.parent(other) == one;
  }

  private boolean isOpen(int item, boolean whole) {
    return whole == split ? pairs.isOpenBefore(item) : pairs.isOpenNow(item);
  }

  private int[] wordsOf(int item, boolean whole) {
    return whole == split ? words.before(item) : words.now(item);
  }

  private void spend(int whole, List<Integer> parts) {
    if (split) {
      pairs.spend(whole);
      parts.forEach(part -> pairs.make(part, Match.PART));
    } else {
      pairs.make(whole, Match.WHOLE);
      parts.forEach(pairs::spend);
    }
  }
}
