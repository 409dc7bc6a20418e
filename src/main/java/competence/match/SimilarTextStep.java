package competence.match;

import competence.match.CandidateFinder.Candidate;
import competence.match.Matching.Reason;
import competence.match.Matching.UnclearMatch;
import competence.model.ItemKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Joins items with similar texts, the best pairs first, unless another pair is nearly as good. */
final class SimilarTextStep {
  /** The common words, in thousandths, if two words in five are different. */
  private static final int WORDS = 600;

  /** The common words if most texts have them. */
  private static final int COMMON_WORDS = 750;

  private static final int WEIGHT_IN_PLACE = 250;
  private static final int WEIGHT_ELSEWHERE = 500;

  /** How much better the score of a pair must be than that of the next best. */
  private static final int MARGIN = 40;

  /** How many of the best pairs of an item are compared. */
  private static final int MOST_COMPARED = 64;

  /** The common words of a pair that is reported as unclear. */
  private static final int UNCLEAR_WORDS = 400;

  private static final int UNCLEAR_WEIGHT = 300;

  private final Matching matching;
  private final List<Candidate> candidates;
  private final Map<Integer, List<Candidate>> ofOld = new HashMap<>();
  private final Map<Integer, List<Candidate>> ofYoung = new HashMap<>();

  SimilarTextStep(Matching matching, WordIndex words) {
    this.matching = matching;
    this.candidates = new CandidateFinder(matching, words).find();
    for (Candidate candidate : candidates) {
      ofOld.computeIfAbsent(candidate.old(), o -> new ArrayList<>(4)).add(candidate);
      ofYoung.computeIfAbsent(candidate.young(), y -> new ArrayList<>(4)).add(candidate);
    }
  }

  /**
   * Joins the clear pairs; returns the number of new pairs.
   *
   * @param twins whether to join headings with the same text even if it is not clear which
   */
  int join(boolean twins) {
    int joined = 0;
    for (Candidate candidate : candidates) {
      if (isOpen(candidate)
          && isSimilar(candidate)
          && (!hasRival(candidate) || (twins && areTwins(candidate)))) {
        matching.join(candidate.old(), candidate.young(), reason(candidate));
        joined++;
      }
    }
    return joined;
  }

  private Reason reason(Candidate candidate) {
    return matching.haveSameParent(candidate.old(), candidate.young())
        ? Reason.REWORDED
        : Reason.REWORDED_ELSEWHERE;
  }

  private boolean isOpen(Candidate candidate) {
    return matching.isOpenBefore(candidate.old()) && matching.isOpenNow(candidate.young());
  }

  private boolean isSimilar(Candidate candidate) {
    boolean inPlace = matching.haveSameParent(candidate.old(), candidate.young());
    int words = candidate.overlap().hasTellingWord() ? WORDS : COMMON_WORDS;
    return candidate.overlap().words() >= words
        && candidate.overlap().weight() >= (inPlace ? WEIGHT_IN_PLACE : WEIGHT_ELSEWHERE);
  }

  /**
   * Whether both are headings with the same text. Any of several is good enough, because headings
   * are not assessed.
   */
  private boolean areTwins(Candidate candidate) {
    return matching.before().item(candidate.old()).kind() == ItemKind.HEADING
        && matching.now().item(candidate.young()).kind() == ItemKind.HEADING
        && matching.haveSameText(candidate.old(), candidate.young());
  }

  private boolean hasRival(Candidate candidate) {
    return Stream.of(with(candidate.old(), ofOld), with(candidate.young(), ofYoung))
        .anyMatch(best -> best.anyMatch(other -> isRival(other, candidate)));
  }

  /** Whether a pair is nearly as good, and the best one for its other item. */
  private boolean isRival(Candidate other, Candidate candidate) {
    return !other.equals(candidate)
        && isOpen(other)
        && isSimilar(other)
        && other.score() + MARGIN > candidate.score()
        && best(other, other.old() == candidate.old()).equals(other);
  }

  private Candidate best(Candidate other, boolean forYoung) {
    return (forYoung ? with(other.young(), ofYoung) : with(other.old(), ofOld))
        .filter(this::isOpen)
        .findFirst()
        .orElse(other);
  }

  /** The best pairs with an item. */
  private static Stream<Candidate> with(int item, Map<Integer, List<Candidate>> byItem) {
    return byItem.getOrDefault(item, List.of()).stream().limit(MOST_COMPARED);
  }

  /** The open items that may be the same, by the earlier item. */
  List<UnclearMatch> unclear() {
    Map<Integer, List<Integer>> unclear = new TreeMap<>();
    for (Candidate candidate : candidates) {
      if (isOpen(candidate) && (isSimilar(candidate) || isUnclear(candidate))) {
        unclear.computeIfAbsent(candidate.old(), o -> new ArrayList<>(1)).add(candidate.young());
      }
    }
    return unclear.entrySet().stream()
        .map(entry -> new UnclearMatch(entry.getKey(), entry.getValue()))
        .toList();
  }

  private boolean isUnclear(Candidate candidate) {
    return matching.haveSameParent(candidate.old(), candidate.young())
        && candidate.overlap().hasTellingWord()
        && candidate.overlap().words() >= UNCLEAR_WORDS
        && candidate.overlap().weight() >= UNCLEAR_WEIGHT;
  }
}
