package competence.match;

import competence.model.ItemKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins items whose texts have much in common, the best pairs first, where no other pair is nearly
 * as good.
 */
final class Similar {
  /** So many thousandths of the words: what is left if two in five are other ones. */
  private static final int WORDS = 600;

  /** So many if all that they have in common is what most texts have. */
  private static final int WORDS_THAT_ALL_HAVE = 750;

  private static final int SENSE_IN_PLACE = 250;
  private static final int SENSE_ELSEWHERE = 500;

  /** A pair whose score is no more than this much better is not clearly the better one. */
  private static final int MARGIN = 40;

  /** An item may be like any number of others: the best of these are looked at. */
  private static final int CROWD = 64;

  /** What may be the same item, and is said to people. */
  private static final int WORDS_IN_DOUBT = 400;

  private static final int SENSE_IN_DOUBT = 300;

  private final Pairs pairs;
  private final List<Candidate> candidates;
  private final Map<Integer, List<Candidate>> ofOld = new HashMap<>();
  private final Map<Integer, List<Candidate>> ofYoung = new HashMap<>();

  /**
   * Pairs to choose from.
   *
   * @param candidates the best first
   */
  Similar(Pairs pairs, List<Candidate> candidates) {
    this.pairs = pairs;
    this.candidates = candidates;
    for (Candidate candidate : candidates) {
      ofOld.computeIfAbsent(candidate.old(), o -> new ArrayList<>(4)).add(candidate);
      ofYoung.computeIfAbsent(candidate.young(), y -> new ArrayList<>(4)).add(candidate);
    }
  }

  /**
   * Joins what is clear; gives the number of new pairs.
   *
   * @param twins whether, of headings that say the same, the likeliest is taken, clear or not
   */
  int join(boolean twins) {
    int joined = 0;
    for (Candidate candidate : candidates) {
      if (isOpen(candidate)
          && isLike(candidate)
          && (!hasRival(candidate) || (twins && areTwins(candidate)))) {
        pairs.join(candidate.old(), candidate.young(), match(candidate));
        joined++;
      }
    }
    return joined;
  }

  private Match match(Candidate candidate) {
    return pairs.share(candidate.old(), candidate.young())
        ? Match.REWORDED
        : Match.REWORDED_ELSEWHERE;
  }

  private boolean isOpen(Candidate candidate) {
    return pairs.isOpenBefore(candidate.old()) && pairs.isOpenNow(candidate.young());
  }

  private boolean isLike(Candidate candidate) {
    boolean inPlace = pairs.share(candidate.old(), candidate.young());
    Likeness likeness = candidate.likeness();
    return likeness.words() >= (likeness.telling() ? WORDS : WORDS_THAT_ALL_HAVE)
        && likeness.sense() >= (inPlace ? SENSE_IN_PLACE : SENSE_ELSEWHERE);
  }

  /**
   * Headings that say the same: the one in the likelier place is taken, or the first. Nobody is
   * assessed on a heading.
   */
  private boolean areTwins(Candidate candidate) {
    return pairs.before().item(candidate.old()).kind() == ItemKind.HEADING
        && pairs.now().item(candidate.young()).kind() == ItemKind.HEADING
        && pairs.before().text(candidate.old()).equals(pairs.now().text(candidate.young()));
  }

  private boolean hasRival(Candidate candidate) {
    return ofOld.getOrDefault(candidate.old(), List.of()).stream()
            .limit(CROWD)
            .anyMatch(other -> isRival(other, candidate))
        || ofYoung.getOrDefault(candidate.young(), List.of()).stream()
            .limit(CROWD)
            .anyMatch(other -> isRival(other, candidate));
  }

  /** A pair that is nearly as good, and whose other item has nothing better. */
  private boolean isRival(Candidate other, Candidate candidate) {
    return !other.equals(candidate)
        && isOpen(other)
        && isLike(other)
        && other.score() + MARGIN > candidate.score()
        && best(other, other.old() == candidate.old()).equals(other);
  }

  private Candidate best(Candidate other, boolean forYoung) {
    List<Candidate> list =
        forYoung
            ? ofYoung.getOrDefault(other.young(), List.of())
            : ofOld.getOrDefault(other.old(), List.of());
    return list.stream().limit(CROWD).filter(this::isOpen).findFirst().orElse(other);
  }

  /** What is left, and may be the same item or not, by the earlier item. */
  List<Doubt> doubts() {
    Map<Integer, List<Integer>> doubts = new HashMap<>();
    for (Candidate candidate : candidates) {
      if (isOpen(candidate) && (isLike(candidate) || isPerhaps(candidate))) {
        doubts.computeIfAbsent(candidate.old(), o -> new ArrayList<>(1)).add(candidate.young());
      }
    }
    return doubts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> new Doubt(entry.getKey(), entry.getValue()))
        .toList();
  }

  private boolean isPerhaps(Candidate candidate) {
    return pairs.share(candidate.old(), candidate.young())
        && candidate.likeness().telling()
        && candidate.likeness().words() >= WORDS_IN_DOUBT
        && candidate.likeness().sense() >= SENSE_IN_DOUBT;
  }
}
