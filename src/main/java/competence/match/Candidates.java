package competence.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds, for each new item that is left, the few earlier ones that it may be: those that stand near
 * its place, those that say the same, and those that share rare words with it. So the work grows
 * like the number of items, and not like its square.
 */
final class Candidates {
  /** A word that more of the items have that are left does not tell them apart. */
  private static final int COMMON = 40;

  /** So far from its place an item is looked for. */
  private static final int NEAR = 8;

  private final Pairs pairs;
  private final Words words;
  private final Places places;
  private final List<List<Integer>> having;
  private final Map<String, List<Integer>> saying = new HashMap<>();

  Candidates(Pairs pairs, Words words) {
    this.pairs = pairs;
    this.words = words;
    this.places = new Places(pairs);
    this.having = having();
  }

  /** Which of the earlier items that are left have a word; notes what they say, too. */
  private List<List<Integer>> having() {
    List<List<Integer>> having = new ArrayList<>(Collections.nCopies(words.size(), List.of()));
    for (int old = 0; old < pairs.before().size(); old++) {
      if (pairs.isOpenBefore(old)) {
        saying.computeIfAbsent(pairs.before().text(old), t -> new ArrayList<>(1)).add(old);
        for (int word : distinct(words.before(old))) {
          if (having.get(word).isEmpty()) {
            having.set(word, new ArrayList<>(2));
          }
          having.get(word).add(old);
        }
      }
    }
    return having;
  }

  private static int[] distinct(int[] sorted) {
    return IntStream.of(sorted).distinct().toArray();
  }

  /** All pairs that may be the same item, the best first; of equal ones the first in the trees. */
  List<Candidate> list() {
    List<Candidate> list = new ArrayList<>();
    for (int young = 0; young < pairs.now().size(); young++) {
      if (pairs.isOpenNow(young)) {
        int slot = slot(young);
        for (int old : candidates(young, slot)) {
          list.add(candidate(old, young, old == slot));
        }
      }
    }
    list.sort(
        Comparator.comparingInt(Candidate::score)
            .reversed()
            .thenComparingInt(Candidate::young)
            .thenComparingInt(Candidate::old));
    return list;
  }

  private Candidate candidate(int old, int young, boolean slot) {
    Likeness likeness = Likeness.of(words, words.before(old), words.now(young));
    return new Candidate(old, young, likeness, places.agreement(old, young, slot));
  }

  private Set<Integer> candidates(int young, int slot) {
    Set<Integer> found = new LinkedHashSet<>();
    near(slot, found);
    List<Integer> same = saying.getOrDefault(pairs.now().text(young), List.of());
    found.addAll(same.subList(0, Math.min(same.size(), Matcher.MOST_CANDIDATES)));
    Map<Integer, Integer> shared = new LinkedHashMap<>();
    for (int word : distinct(words.now(young))) {
      if (having.get(word).size() <= COMMON) {
        having.get(word).forEach(old -> shared.merge(old, words.weight(word), Integer::sum));
      }
    }
    shared.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(Matcher.MOST_CANDIDATES)
        .forEach(entry -> found.add(entry.getKey()));
    return found;
  }

  /** The earlier items that are left next to one. */
  private void near(int slot, Set<Integer> found) {
    for (int distance = 0; slot != Tree.NONE && distance <= NEAR; distance++) {
      for (int old : new int[] {sibling(slot, distance), sibling(slot, -distance)}) {
        if (old != Tree.NONE && pairs.isOpenBefore(old)) {
          found.add(old);
        }
      }
    }
  }

  private int sibling(int old, int distance) {
    return pairs.before().sibling(old, distance);
  }

  /**
   * The earlier item that stood where the new one stands: as far behind the partner of one of its
   * neighbours; {@link Tree#NONE} if there was none.
   */
  private int slot(int young) {
    int parent = pairs.now().parent(young);
    int above = parent == Tree.NONE ? Tree.NONE : pairs.beforeOf(parent);
    if (parent != Tree.NONE && above == Tree.NONE) {
      return Tree.NONE;
    }
    for (int distance = 1; distance <= NEAR; distance++) {
      int neighbour = pairs.now().sibling(young, -distance);
      int partner = neighbour == Tree.NONE ? Tree.NONE : pairs.beforeOf(neighbour);
      if (neighbour == Tree.NONE) {
        List<Integer> siblings = pairs.before().children(above);
        return distance > siblings.size() ? Tree.NONE : siblings.get(distance - 1);
      } else if (partner != Tree.NONE && pairs.before().parent(partner) == above) {
        return sibling(partner, distance);
      }
    }
    return Tree.NONE;
  }
}
