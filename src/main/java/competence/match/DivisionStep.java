package competence.match;

import competence.match.CandidateFinder.Candidate;
import competence.match.Matching.Division;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds items that were split, or items that were merged. The parts have the words of the whole:
 * together nearly all of them, and each part some that no other part has. The parts have the same
 * parent, or one is the parent of the others; otherwise all of their words are in the whole.
 */
final class DivisionStep {
  /** How many of a part's words are in the whole, in thousandths. */
  private static final int OWN = 750;

  /** How much of the whole's weight is in the parts. */
  private static final int COVERED = 700;

  /** How much of it is in one part and in no other. */
  private static final int SHARE = 100;

  /** Shorter texts have words in common by chance. */
  private static final int SHORTEST_WHOLE = 5;

  private static final int SHORTEST_PART = 2;

  private final Matching matching;
  private final WordIndex words;
  private final boolean split;
  private final Set<Integer> pure = new HashSet<>();

  /** A step that finds splits, or mergers. */
  DivisionStep(Matching matching, WordIndex words, boolean split) {
    this.matching = matching;
    this.words = words;
    this.split = split;
  }

  private int own(Candidate candidate) {
    return split ? candidate.overlap().ofNow() : candidate.overlap().ofBefore();
  }

  /** Adds what it finds to the matching, in the order of the wholes. */
  void run(List<Candidate> candidates) {
    Map<Integer, List<Integer>> fitting = new TreeMap<>();
    for (Candidate candidate : candidates) {
      if (own(candidate) >= OWN) {
        int whole = split ? candidate.old() : candidate.young();
        int part = split ? candidate.young() : candidate.old();
        fitting.computeIfAbsent(whole, w -> new ArrayList<>(2)).add(part);
        if (own(candidate) == WordIndex.ALL) {
          pure.add(part);
        }
      }
    }
    fitting.forEach(this::divide);
  }

  private void divide(int whole, List<Integer> fitting) {
    if (fitting.size() < 2
        || !isOpen(whole, true)
        || wordsOf(whole, true).length < SHORTEST_WHOLE) {
      return;
    }
    List<Integer> parts = choose(whole, fitting, true);
    if (parts.size() < 2) {
      parts = choose(whole, fitting, false);
    }
    if (parts.size() > 1) {
      Division division = new Division(whole, parts.stream().sorted().toList());
      matching.divide(division, split);
    }
  }

  /** The parts that cover the whole, the longest first; none if they do not. */
  private List<Integer> choose(int whole, List<Integer> fitting, boolean together) {
    Map<Integer, Integer> rest = new HashMap<>();
    IntStream.of(wordsOf(whole, true)).forEach(word -> rest.merge(word, 1, Integer::sum));
    long all = words.weight(wordsOf(whole, true));
    List<Integer> bySize = new ArrayList<>(fitting);
    bySize.sort(
        Comparator.comparingInt((Integer part) -> -wordsOf(part, false).length)
            .thenComparing(Comparator.naturalOrder()));
    List<Integer> parts = new ArrayList<>();
    long covered = 0;
    for (int part : bySize) {
      long more = cover(part, rest, false);
      if (isOpen(part, false)
          && wordsOf(part, false).length >= SHORTEST_PART
          && more * WordIndex.ALL >= all * SHARE
          && (parts.isEmpty()
              || areTogether(parts.get(0), part)
              || (!together && pure.contains(part)))) {
        parts.add(part);
        covered += cover(part, rest, true);
      }
    }
    return covered * WordIndex.ALL < all * COVERED ? List.of() : parts;
  }

  /** The weight of the words of a part that are not covered yet. */
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

  private boolean areTogether(int one, int other) {
    IndexedTree tree = split ? matching.now() : matching.before();
    return tree.parent(one) == tree.parent(other)
        || tree.parent(one) == other
        || tree.parent(other) == one;
  }

  private boolean isOpen(int item, boolean whole) {
    return whole == split ? matching.isOpenBefore(item) : matching.isOpenNow(item);
  }

  private int[] wordsOf(int item, boolean whole) {
    return whole == split ? words.before(item) : words.now(item);
  }
}
