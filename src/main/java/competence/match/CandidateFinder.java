package competence.match;

import static competence.match.IndexedTree.NONE;

import competence.match.WordIndex.WordOverlap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds for each open new item the few open earlier items that it may be: those near its place,
 * those with the same text, and those that share rare words. So the time grows like the number of
 * items and not like its square.
 */
final class CandidateFinder {
  /** A word that more open items have does not distinguish them. */
  private static final int COMMON = 40;

  /** How far from its place an item is searched for. */
  private static final int NEAR = 8;

  // How much an agreement of places counts.
  private static final int PARENT = 150;
  private static final int NEIGHBOUR = 75;
  private static final int SLOT = 50;
  private static final int CONTENT = 100;
  private static final int ORDER = 60;

  private final Matching matching;
  private final WordIndex words;
  private final Map<Integer, List<Integer>> byWord = new HashMap<>();
  private final Map<String, List<Integer>> byText = new HashMap<>();

  CandidateFinder(Matching matching, WordIndex words) {
    this.matching = matching;
    this.words = words;
    for (int old = 0; old < matching.before().size(); old++) {
      if (matching.isOpenBefore(old)) {
        index(old);
      }
    }
  }

  /**
   * An earlier and a new item that may be the same.
   *
   * @param place how well their places agree, from 0 to 570
   */
  record Candidate(int old, int young, WordOverlap overlap, int place) {

    /** The score by which pairs are chosen: the mean of words and weight, plus the place. */
    int score() {
      return (overlap.words() + overlap.weight()) / 2 + place;
    }
  }

  private void index(int old) {
    byText.computeIfAbsent(matching.before().text(old), t -> new ArrayList<>(1)).add(old);
    for (int word : distinct(words.before(old))) {
      byWord.computeIfAbsent(word, w -> new ArrayList<>(2)).add(old);
    }
  }

  private static int[] distinct(int[] sorted) {
    return IntStream.of(sorted).distinct().toArray();
  }

  /** All pairs that may be the same item, the best first; equal ones in tree order. */
  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (int young = 0; young < matching.now().size(); young++) {
      if (matching.isOpenNow(young)) {
        int slot = slot(young);
        for (int old : candidates(young, slot)) {
          WordOverlap overlap = words.overlap(old, young);
          found.add(new Candidate(old, young, overlap, place(old, young, old == slot)));
        }
      }
    }
    found.sort(
        Comparator.comparingInt(Candidate::score)
            .reversed()
            .thenComparingInt(Candidate::young)
            .thenComparingInt(Candidate::old));
    return found;
  }

  private Set<Integer> candidates(int young, int slot) {
    Set<Integer> found = new LinkedHashSet<>();
    addNear(slot, found);
    List<Integer> same = byText.getOrDefault(matching.now().text(young), List.of());
    found.addAll(same.subList(0, Math.min(same.size(), Matcher.MOST_CANDIDATES)));
    Map<Integer, Integer> shared = new LinkedHashMap<>();
    for (int word : distinct(words.now(young))) {
      List<Integer> having = byWord.getOrDefault(word, List.of());
      if (having.size() <= COMMON) {
        having.forEach(old -> shared.merge(old, words.weight(word), Integer::sum));
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

  private void addNear(int slot, Set<Integer> found) {
    for (int distance = 0; slot != NONE && distance <= NEAR; distance++) {
      for (int old : new int[] {sibling(slot, distance), sibling(slot, -distance)}) {
        if (old != NONE && matching.isOpenBefore(old)) {
          found.add(old);
        }
      }
    }
  }

  private int sibling(int old, int distance) {
    return matching.before().sibling(old, distance);
  }

  /**
   * The earlier item in the place of a new one: as far after the partner of one of its neighbours;
   * {@link IndexedTree#NONE} if there is none.
   */
  private int slot(int young) {
    int parent = matching.now().parent(young);
    int above = parent == NONE ? NONE : matching.beforeOf(parent);
    if (parent != NONE && above == NONE) {
      return NONE;
    }
    for (int distance = 1; distance <= NEAR; distance++) {
      int neighbour = matching.now().sibling(young, -distance);
      if (neighbour == NONE) {
        List<Integer> siblings = matching.before().children(above);
        return distance > siblings.size() ? NONE : siblings.get(distance - 1);
      }
      int partner = matching.beforeOf(neighbour);
      if (partner != NONE && matching.before().parent(partner) == above) {
        return sibling(partner, distance);
      }
    }
    return NONE;
  }

  /**
   * How well the places of two items agree, by their parents, their neighbours, the items below
   * them, and the items before and after them in tree order.
   *
   * @param slot whether the earlier item is in the place of the new one
   */
  private int place(int old, int young, boolean slot) {
    int agreement = 0;
    if (matching.haveSameParent(old, young)) {
      agreement += PARENT + (slot ? SLOT : 0);
      agreement += areNeighbours(old, young, -1) ? NEIGHBOUR : 0;
      agreement += areNeighbours(old, young, 1) ? NEIGHBOUR : 0;
    }
    agreement += matching.arePartnersAt(-1, old, young) ? ORDER : 0;
    agreement += matching.arePartnersAt(1, old, young) ? ORDER : 0;
    return agreement + (haveSameContent(old, young) ? CONTENT : 0);
  }

  private boolean areNeighbours(int old, int young, int distance) {
    return matching.arePartners(sibling(old, distance), matching.now().sibling(young, distance));
  }

  private boolean haveSameContent(int old, int young) {
    int most = matching.mostChildren(old, young);
    return most > 0
        && most <= Matcher.MOST_CHILDREN
        && matching.commonChildren(old, young) * 2 > most;
  }
}
