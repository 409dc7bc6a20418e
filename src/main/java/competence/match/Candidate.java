package competence.match;

/**
 * An earlier and a new item that may be the same one.
 *
 * @param old the earlier item
 * @param young the new one
 * @param likeness what their texts have in common
 * @param place how well their places agree, from 0 to {@link Places#BEST}
 */
record Candidate(int old, int young, Likeness likeness, int place) {

  /**
   * The score by which pairs are chosen: the likeness of their words and of their sense, in equal
   * parts, and their places.
   */
  int score() {
    return (likeness.words() + likeness.sense()) / 2 + place;
  }
}
