package competence.match;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two trees, and which items of them are the same ones, as far as that is known. */
final class Pairs {
  private final Tree before;
  private final Tree now;
  private final int[] nowOf;
  private final int[] beforeOf;
  private final @Nullable Match[] how;
  private final boolean[] spent;

  Pairs(Tree before, Tree now) {
    this.before = before;
    this.now = now;
    this.nowOf = new int[before.size()];
    this.beforeOf = new int[now.size()];
    this.how = new Match[now.size()];
    this.spent = new boolean[before.size()];
    Arrays.fill(nowOf, Tree.NONE);
    Arrays.fill(beforeOf, Tree.NONE);
  }

  Tree before() {
    return before;
  }

  Tree now() {
    return now;
  }

  /** Says that two items are the same one. */
  void join(int old, int young, Match match) {
    if (!isOpenBefore(old) || !isOpenNow(young)) {
      throw new IllegalStateException("an item has one partner only");
    }
    nowOf[old] = young;
    beforeOf[young] = old;
    how[young] = match;
  }

  /** Says that an earlier item has no partner: it was split or merged. */
  void spend(int old) {
    spent[old] = true;
  }

  /** Says that a new item has no partner: it is made of parts. */
  void make(int young, Match match) {
    how[young] = match;
  }

  /** Whether nothing is known of an earlier item. */
  boolean isOpenBefore(int old) {
    return nowOf[old] == Tree.NONE && !spent[old];
  }

  /** Whether nothing is known of a new item. */
  boolean isOpenNow(int young) {
    return how[young] == null;
  }

  /** The partner of an earlier item; {@link Tree#NONE} if it has none. */
  int nowOf(int old) {
    return nowOf[old];
  }

  /** The partner of a new item; {@link Tree#NONE} if it has none. */
  int beforeOf(int young) {
    return beforeOf[young];
  }

  /** How the partner of a new item was found; null if nothing is known of it. */
  @Nullable Match how(int young) {
    return how[young];
  }

  /** Whether two items are partners, or stand for the tops of the trees. */
  boolean arePartners(int old, int young) {
    return old == Tree.NONE ? young == Tree.NONE : young != Tree.NONE && nowOf[old] == young;
  }

  /** Whether the items above two items are partners. */
  boolean share(int old, int young) {
    return arePartners(before.parent(old), now.parent(young));
  }

  /**
   * Whether the items that come so far after two items, in the order of the trees, are partners.
   */
  boolean follow(int old, int young, int distance) {
    int next = old + distance;
    return next >= 0 && next < nowOf.length && nowOf[next] == young + distance && nowOf[next] >= 0;
  }

  /** How many items below the one are partners of items below the other. */
  int commonChildren(int old, int young) {
    List<Integer> children = now.children(young);
    int common = 0;
    for (int child : children) {
      int partner = beforeOf[child];
      common += partner != Tree.NONE && before.parent(partner) == old ? 1 : 0;
    }
    return common;
  }
}
