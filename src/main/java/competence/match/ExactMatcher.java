package competence.match;

import static competence.match.IndexedTree.NONE;

import competence.match.Matching.Reason;
import competence.model.ItemKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Joins items with the same text or the same content. Each {@code join} method returns the number
 * of new pairs.
 */
final class ExactMatcher {
  /** Stands for several items with the same text. */
  private static final int SEVERAL = -2;

  private final Matching matching;
  private final IndexedTree before;
  private final IndexedTree now;

  ExactMatcher(Matching matching) {
    this.matching = matching;
    this.before = matching.before();
    this.now = matching.now();
  }

  /** Joins what it can; the steps are in the order of their certainty. */
  void join() {
    joinInPlace(false);
    for (int round = 0; round < Matcher.MOST_ROUNDS && matching.isAnyOpen(); round++) {
      int joined = joinUnique(true, true) + joinUnique(false, false);
      joined += joinSameContent(false) + joinSameContent(true) + joinInPlace(false);
      if (joined == 0) {
        joined = joinUnique(false, true) + joinInPlace(false);
      }
      if (joined == 0 && joinInPlace(true) == 0) {
        return;
      }
    }
  }

  /**
   * Joins items with the same text below partners, from the top down. Twins, which are siblings
   * with the same text, are joined by their content first.
   *
   * @param inOrder whether to join twins with different content in their order
   */
  private int joinInPlace(boolean inOrder) {
    int joined = joinChildren(NONE, NONE, inOrder);
    for (int young = 0; young < now.size(); young++) {
      int old = matching.beforeOf(young);
      if (old != NONE && !now.children(young).isEmpty()) {
        joined += joinChildren(old, young, inOrder);
      }
    }
    return joined;
  }

  private int joinChildren(int old, int young, boolean inOrder) {
    Map<String, Deque<Integer>> open = byText(before, old, matching::isOpenBefore);
    int joined = 0;
    if (!open.isEmpty()) {
      for (var twins : byText(now, young, matching::isOpenNow).entrySet()) {
        Deque<Integer> same = open.get(twins.getKey());
        joined += same == null ? 0 : joinTwins(same, twins.getValue(), inOrder);
      }
    }
    return joined;
  }

  private static Map<String, Deque<Integer>> byText(
      IndexedTree tree, int parent, IntPredicate isOpen) {
    Map<String, Deque<Integer>> open = new HashMap<>();
    for (int child : tree.children(parent)) {
      if (isOpen.test(child)) {
        open.computeIfAbsent(tree.text(child), t -> new ArrayDeque<>(1)).add(child);
      }
    }
    return open;
  }

  private int joinTwins(Deque<Integer> old, Deque<Integer> young, boolean inOrder) {
    boolean any = inOrder || (old.size() == 1 && young.size() == 1);
    int joined = 0;
    for (int child : young) {
      int partner = sameContent(old, child);
      if (partner == NONE && any && !old.isEmpty()) {
        partner = old.element();
      }
      if (partner != NONE) {
        old.remove(partner);
        matching.join(partner, child, Reason.SAME_PLACE);
        joined++;
      }
    }
    return joined;
  }

  /** The twin with the same content among the first few; searching many would take hours. */
  private int sameContent(Deque<Integer> twins, int child) {
    return twins.stream()
        .limit(Matcher.MOST_CANDIDATES)
        .filter(twin -> before.contentHash(twin) == now.contentHash(child))
        .findFirst()
        .orElse(NONE);
  }

  /**
   * Joins items with the same text in any place, if no other open items have it.
   *
   * @param withContent whether the items below them must have the same texts, too
   * @param headings whether to join headings, or only statements
   */
  private int joinUnique(boolean withContent, boolean headings) {
    Map<Object, Integer> open = unique(before, matching::isOpenBefore, withContent);
    int joined = 0;
    for (var entry : unique(now, matching::isOpenNow, withContent).entrySet()) {
      int old = open.getOrDefault(entry.getKey(), NONE);
      int young = entry.getValue();
      if (old >= 0
          && young >= 0
          && matching.haveSameText(old, young) // hashes of different contents may be equal
          && (headings || before.item(old).kind() == ItemKind.STATEMENT)) {
        matching.join(old, young, Reason.SAME_TEXT);
        joined++;
      }
    }
    return joined;
  }

  private static Map<Object, Integer> unique(
      IndexedTree tree, IntPredicate isOpen, boolean withContent) {
    Map<Object, Integer> items = new HashMap<>();
    for (int item = 0; item < tree.size(); item++) {
      if (isOpen.test(item)) {
        Object key = withContent ? (Object) tree.contentHash(item) : tree.text(item);
        items.merge(key, item, (one, other) -> SEVERAL);
      }
    }
    return items;
  }

  /**
   * Joins items with different texts if most of the items below the one are below the other: a
   * group with a new name. Works from the leaves upwards.
   *
   * @param sameText whether to join items with the same text and any item below them in common
   */
  private int joinSameContent(boolean sameText) {
    int joined = 0;
    for (int young = now.size() - 1; young >= 0; young--) {
      if (matching.isOpenNow(young) && !now.children(young).isEmpty()) {
        int old = parentOfMost(young);
        if (old != NONE
            && matching.isOpenBefore(old)
            && (sameText ? matching.haveSameText(old, young) : haveSameContent(old, young))) {
          matching.join(old, young, Reason.SAME_CONTENT);
          joined++;
        }
      }
    }
    return joined;
  }

  /** The earlier parent of most of the items below; the one that comes first, if several do. */
  private int parentOfMost(int young) {
    Map<Integer, Integer> votes = new LinkedHashMap<>();
    for (int child : now.children(young)) {
      int partner = matching.beforeOf(child);
      if (partner != NONE && before.parent(partner) != NONE) {
        votes.merge(before.parent(partner), 1, Integer::sum);
      }
    }
    int best = NONE;
    for (int parent : votes.keySet()) {
      if (best == NONE || votes.getOrDefault(parent, 0) > votes.getOrDefault(best, 0)) {
        best = parent;
      }
    }
    return best;
  }

  /** More than half of the content of both; a single item counts only with another sign. */
  private boolean haveSameContent(int old, int young) {
    int common = matching.commonChildren(old, young);
    return common * 2 > matching.mostChildren(old, young)
        && (common > 1 || matching.haveSameText(old, young) || matching.haveSameParent(old, young));
  }
}
