package competence.match;

import competence.model.ItemKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Matches two trees. The order of the steps is the order of their certainty: the same text in the
 * same place; the same text elsewhere, of groups with their content, of statements alone; the same
 * content below another text; the same heading elsewhere; a split or a merger; much the same words.
 * Each step uses what the steps before it found out, and they are gone through again while that
 * helps. The work grows like the number of items: nothing is compared to everything. The result
 * depends on the two trees alone.
 */
public final class Matcher {
  /** So many items are looked at where one is to be found. */
  static final int MOST_CANDIDATES = 16;

  /** A longer list is not gone through for each item that may be its head. */
  static final int MOST_CHILDREN = 256;

  private static final int MOST_ROUNDS = 8;

  private final Pairs pairs;
  private final List<Division> splits = new ArrayList<>();
  private final List<Division> merges = new ArrayList<>();

  private Matcher(Pairs pairs) {
    this.pairs = pairs;
  }

  /**
   * Matches two trees.
   *
   * @param before the earlier tree
   * @param now the new one
   * @param given what is known already; each item comes once at most
   */
  public static Matching match(Tree before, Tree now, List<Given> given) {
    Pairs pairs = new Pairs(before, now);
    for (Given pair : given) {
      if (pair.old() == Tree.NONE) {
        pairs.make(pair.young(), Match.GIVEN);
      } else if (pair.young() == Tree.NONE) {
        pairs.spend(pair.old());
      } else {
        pairs.join(pair.old(), pair.young(), Match.GIVEN);
      }
    }
    return new Matcher(pairs).match();
  }

  private Matching match() {
    joinSame();
    List<Doubt> doubts = List.of();
    if (isAnyOpen()) {
      Words words = new Words(pairs.before(), pairs.now());
      divide(words);
      Similar similar = similar(words);
      boolean twins = false;
      for (int round = 1; round < MOST_ROUNDS; round++) {
        if (similar.join(twins) > 0) {
          joinSame();
          similar = similar(words);
        } else if (twins) {
          break;
        } else {
          twins = true;
        }
      }
      doubts = similar.doubts();
    }
    return new Matching(pairs, splits, merges, doubts);
  }

  private void joinSame() {
    SamePlace samePlace = new SamePlace(pairs);
    SameText sameText = new SameText(pairs);
    SameContent sameContent = new SameContent(pairs);
    samePlace.join(false);
    for (int round = 0; round < MOST_ROUNDS && isAnyOpen(); round++) {
      int joined = sameText.joinWhole() + sameText.join(ItemKind.STATEMENT);
      joined += sameContent.join() + samePlace.join(false);
      if (joined == 0) {
        joined = sameText.join(ItemKind.HEADING) + samePlace.join(false);
      }
      if (joined == 0 && samePlace.join(true) == 0) {
        return;
      }
    }
  }

  private void divide(Words words) {
    List<Candidate> candidates = new Candidates(pairs, words).list();
    splits.addAll(new Parts(pairs, words, true).take(candidates));
    merges.addAll(new Parts(pairs, words, false).take(candidates));
  }

  private Similar similar(Words words) {
    return new Similar(pairs, new Candidates(pairs, words).list());
  }

  private boolean isAnyOpen() {
    boolean old = false;
    for (int i = 0; i < pairs.before().size() && !old; i++) {
      old = pairs.isOpenBefore(i);
    }
    boolean young = false;
    for (int i = 0; i < pairs.now().size() && !young; i++) {
      young = pairs.isOpenNow(i);
    }
    return old && young;
  }
}
