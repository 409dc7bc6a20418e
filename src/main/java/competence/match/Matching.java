package competence.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which items of two trees are the same ones. Items are told by their numbers in their {@link
 * Tree}.
 */
public final class Matching {
  private final Pairs pairs;
  private final List<Division> splits;
  private final List<Division> merges;
  private final List<Doubt> doubts;

  Matching(Pairs pairs, List<Division> splits, List<Division> merges, List<Doubt> doubts) {
    this.pairs = pairs;
    this.splits = List.copyOf(splits);
    this.merges = List.copyOf(merges);
    this.doubts = List.copyOf(doubts);
  }

  /** The earlier tree. */
  public Tree before() {
    return pairs.before();
  }

  /** The new tree. */
  public Tree now() {
    return pairs.now();
  }

  /** What an earlier item is now; {@link Tree#NONE} if it is gone. */
  public int nowOf(int old) {
    return pairs.nowOf(old);
  }

  /** What a new item was; {@link Tree#NONE} if it is new. */
  public int beforeOf(int young) {
    return pairs.beforeOf(young);
  }

  /** How it was found out what a new item was, or that it was part of one; null if it is new. */
  public @Nullable Match how(int young) {
    return pairs.how(young);
  }

  /** Earlier items that were split into several new ones. */
  public List<Division> splits() {
    return splits;
  }

  /** New items that several earlier ones were merged into. */
  public List<Division> merges() {
    return merges;
  }

  /** Earlier items of which it is not clear which of the new ones they are, if any. */
  public List<Doubt> doubts() {
    return doubts;
  }
}
