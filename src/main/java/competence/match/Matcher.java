package competence.match;

import competence.match.CandidateFinder.Candidate;
import competence.match.Matching.Reason;
import java.util.List;

/**
 * Matches two trees. The steps are in the order of their certainty: the same text in the same
 * place; the same text elsewhere, first of groups with their content, then of single statements;
 * the same content below another text; the same heading elsewhere; splits and mergers; similar
 * words. Each step uses the results of the steps before it, and all are repeated while that finds
 * more. The time grows like the number of items. The result depends only on the two trees.
 */
public final class Matcher {
  /** How many items are compared to find one. */
  static final int MOST_CANDIDATES = 16;

  /** The children of an item with more of them are not compared for each candidate. */
  static final int MOST_CHILDREN = 256;

  static final int MOST_ROUNDS = 8;

  private Matcher() {}

  /**
   * What is known about two items before they are compared.
   *
   * @param old an earlier item; {@link IndexedTree#NONE} if the other one was added
   * @param young a new item; {@link IndexedTree#NONE} if the other one was removed
   */
  public record KnownPair(int old, int young) {}

  /**
   * Matches two trees.
   *
   * @param known what is known already; each item at most once
   */
  public static Matching match(IndexedTree before, IndexedTree now, List<KnownPair> known) {
    Matching matching = new Matching(before, now);
    for (KnownPair pair : known) {
      if (pair.old() == IndexedTree.NONE) {
        matching.closeNow(pair.young(), Reason.GIVEN);
      } else if (pair.young() == IndexedTree.NONE) {
        matching.close(pair.old());
      } else {
        matching.join(pair.old(), pair.young(), Reason.GIVEN);
      }
    }
    ExactMatcher exact = new ExactMatcher(matching);
    exact.join();
    if (matching.isAnyOpen()) {
      joinSimilar(matching, exact);
    }
    return matching;
  }

  private static void joinSimilar(Matching matching, ExactMatcher exact) {
    WordIndex words = new WordIndex(matching.before(), matching.now());
    List<Candidate> candidates = new CandidateFinder(matching, words).find();
    new DivisionStep(matching, words, true).run(candidates);
    new DivisionStep(matching, words, false).run(candidates);
    SimilarTextStep similar = new SimilarTextStep(matching, words);
    boolean twins = false;
    for (int round = 1; round < MOST_ROUNDS; round++) {
      if (similar.join(twins) > 0) {
        exact.join();
        similar = new SimilarTextStep(matching, words);
      } else if (twins) {
        break;
      } else {
        twins = true;
      }
    }
    matching.setUnclear(similar.unclear());
  }
}
