package competence.match;

import static competence.match.IndexedTree.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which items of an earlier and a new tree are the same: partners. Items are identified by their
 * numbers in their {@link IndexedTree}; {@link IndexedTree#NONE} stands for no item.
 */
public final class Matching {
  /** How a partner of a new item was found. */
  public enum Reason {
    /** The caller knew it. */
    GIVEN,
    /** The same text below partners. */
    SAME_PLACE,
    /** The same text, which no other item has. */
    SAME_TEXT,
    /** Most of the items below them are partners. */
    SAME_CONTENT,
    /** A similar text below partners. */
    REWORDED,
    /** A similar text in another place. */
    REWORDED_ELSEWHERE,
    /** The item has no partner: it is a part of an earlier item. */
    PART,
    /** The item has no partner: several earlier items were merged into it. */
    WHOLE
  }

  /**
   * An item that was split into several, or that several were merged into.
   *
   * @param whole the one item: an earlier item if it was split, a new one if others were merged
   * @param parts the items on the other side, in tree order
   */
  public record Division(int whole, List<Integer> parts) {}

  /**
   * An earlier item that may be one of several new items, or none.
   *
   * @param old the earlier item
   * @param young the new items, the most similar first
   */
  public record UnclearMatch(int old, List<Integer> young) {}

  private final IndexedTree before;
  private final IndexedTree now;
  private final int[] nowOf;
  private final int[] beforeOf;
  private final @Nullable Reason[] reasons;
  private final boolean[] divided;
  private final List<Division> splits = new ArrayList<>();
  private final List<Division> merges = new ArrayList<>();
  private List<UnclearMatch> unclear = List.of();

  Matching(IndexedTree before, IndexedTree now) {
    this.before = before;
    this.now = now;
    this.nowOf = new int[before.size()];
    this.beforeOf = new int[now.size()];
    this.reasons = new Reason[now.size()];
    this.divided = new boolean[before.size()];
    Arrays.fill(nowOf, NONE);
    Arrays.fill(beforeOf, NONE);
  }

  public IndexedTree before() {
    return before;
  }

  public IndexedTree now() {
    return now;
  }

  /** The partner of an earlier item; {@link IndexedTree#NONE} if it was removed. */
  public int nowOf(int old) {
    return nowOf[old];
  }

  /** The partner of a new item; {@link IndexedTree#NONE} if it was added. */
  public int beforeOf(int young) {
    return beforeOf[young];
  }

  /** How the partner of a new item was found, or that it was divided; null if it was added. */
  public @Nullable Reason reason(int young) {
    return reasons[young];
  }

  /** Earlier items that were split into several new ones. */
  public List<Division> splits() {
    return List.copyOf(splits);
  }

  /** New items that several earlier ones were merged into. */
  public List<Division> merges() {
    return List.copyOf(merges);
  }

  /** The new items that replace an earlier one, by the earlier item: splits, then mergers. */
  public Map<Integer, List<Integer>> replacements() {
    Map<Integer, List<Integer>> by = new LinkedHashMap<>();
    splits.forEach(split -> by.put(split.whole(), split.parts()));
    for (Division merger : merges) {
      merger.parts().forEach(part -> by.put(part, List.of(merger.whole())));
    }
    return by;
  }

  /** Earlier items without a partner that may be one of several new items. */
  public List<UnclearMatch> unclear() {
    return unclear;
  }

  void setUnclear(List<UnclearMatch> found) {
    unclear = List.copyOf(found);
  }

  void join(int old, int young, Reason reason) {
    if (!isOpenBefore(old) || !isOpenNow(young)) {
      throw new IllegalStateException("an item can have only one partner");
    }
    nowOf[old] = young;
    beforeOf[young] = old;
    reasons[young] = reason;
  }

  /** Leaves an earlier item without a partner for good. */
  void close(int old) {
    divided[old] = true;
  }

  void closeNow(int young, Reason reason) {
    reasons[young] = reason;
  }

  /** Adds an earlier item that was split, or a new item that others were merged into. */
  void divide(Division division, boolean split) {
    (split ? splits : merges).add(division);
    if (split) {
      close(division.whole());
      division.parts().forEach(part -> closeNow(part, Reason.PART));
    } else {
      closeNow(division.whole(), Reason.WHOLE);
      division.parts().forEach(this::close);
    }
  }

  /** Whether an earlier item can still get a partner. */
  boolean isOpenBefore(int old) {
    return nowOf[old] == NONE && !divided[old];
  }

  boolean isOpenNow(int young) {
    return reasons[young] == null;
  }

  /** Whether items of both trees can still get a partner. */
  boolean isAnyOpen() {
    return IntStream.range(0, before.size()).anyMatch(this::isOpenBefore)
        && IntStream.range(0, now.size()).anyMatch(this::isOpenNow);
  }

  /** Whether two items are partners, or both are the top of their tree. */
  boolean arePartners(int old, int young) {
    return old == NONE ? young == NONE : young != NONE && nowOf[old] == young;
  }

  public boolean haveSameParent(int old, int young) {
    return arePartners(before.parent(old), now.parent(young));
  }

  /** Whether the items at a distance from two items, in tree order, are partners. */
  boolean arePartnersAt(int distance, int old, int young) {
    int next = old + distance;
    return next >= 0 && next < nowOf.length && nowOf[next] == young + distance && nowOf[next] >= 0;
  }

  boolean haveSameText(int old, int young) {
    return before.text(old).equals(now.text(young));
  }

  /** The number of items below one that are partners of items below the other. */
  int commonChildren(int old, int young) {
    int common = 0;
    for (int child : now.children(young)) {
      int partner = beforeOf[child];
      common += partner != NONE && before.parent(partner) == old ? 1 : 0;
    }
    return common;
  }

  /** The number of items below the one of two items that has more. */
  int mostChildren(int old, int young) {
    return Math.max(before.children(old).size(), now.children(young).size());
  }
}
