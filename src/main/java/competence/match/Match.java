package competence.match;

/** How it was found out that two items are the same one. */
public enum Match {
  /** Somebody said so, or both have the same id. */
  GIVEN,
  /** They say the same, below items that are the same. */
  SAME_PLACE,
  /** They say the same, and nothing else does. */
  SAME_TEXT,
  /** Most of what is below them is the same. */
  SAME_CONTENT,
  /** They say nearly the same, below items that are the same. */
  REWORDED,
  /** They say nearly the same, in other places. */
  REWORDED_ELSEWHERE,
  /** It has no partner: it is a part of an earlier item. */
  PART,
  /** It has no partner: it is several earlier items in one. */
  WHOLE
}
