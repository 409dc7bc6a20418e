package competence.match;

/** How well the places of two items agree. */
final class Places {
  /** The most that can be. */
  static final int BEST = 570;

  private static final int PARENT = 150;
  private static final int NEIGHBOUR = 75;
  private static final int SLOT = 50;
  private static final int CONTENT = 100;
  private static final int ORDER = 60;

  private final Pairs pairs;

  Places(Pairs pairs) {
    this.pairs = pairs;
  }

  /**
   * The items above are the same, those beside are, most of those below are, and so are those that
   * come before and after in the order of the trees.
   *
   * @param slot whether the earlier item stands where the new one would have stood
   */
  int agreement(int old, int young, boolean slot) {
    int agreement = 0;
    if (pairs.share(old, young)) {
      agreement += PARENT + (slot ? SLOT : 0);
      agreement += areNeighbours(old, young, -1) ? NEIGHBOUR : 0;
      agreement += areNeighbours(old, young, 1) ? NEIGHBOUR : 0;
    }
    agreement += pairs.follow(old, young, -1) ? ORDER : 0;
    agreement += pairs.follow(old, young, 1) ? ORDER : 0;
    return agreement + (haveContent(old, young) ? CONTENT : 0);
  }

  private boolean areNeighbours(int old, int young, int distance) {
    return pairs.arePartners(
        pairs.before().sibling(old, distance), pairs.now().sibling(young, distance));
  }

  private boolean haveContent(int old, int young) {
    int most = Math.max(pairs.before().children(old).size(), pairs.now().children(young).size());
    return most > 0 && most <= Matcher.MOST_CHILDREN && pairs.commonChildren(old, young) * 2 > most;
  }
}
