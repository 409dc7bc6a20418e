package competence.model;

/** How items are numbered where people read them. */
public enum NumberingStyle {
  /** Headings 1, 2, 2.1; leaves 2.1.1 and so on, running on through stems, which have none. */
  LEAVES,
  /** Every item by its place: 2.1.1.3. */
  DECIMAL,
  /** By the labels that the source gives its items, and not otherwise. */
  SOURCE,
  /** Not at all. */
  NONE
}
