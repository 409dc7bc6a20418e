package competence.match;

/**
 * An earlier and a new item that may be the same.
 *
 * @param old the earlier item
 * @param young the new item
 * @param overlap what their texts have in common
 * @param place how well their places agree, from 0 to 570
 */
record Candidate(int old, int young, WordOverlap overlap, int place) {

  /** The score by which pairs are chosen: the mean of words and weight, plus the place. */
  int score() {
    return (overlap.words() + overlap.weight()) / 2 + place;
  }

  /**
   * What two texts have in common, in thousandths: 1000 if they have the same words in any order.
   *
   * @param words the common words, of the words of both
   * @param weight the same, with each word weighted by how rare it is
   * @param hasTellingWord whether they have a word in common that most texts do not have
   * @param ofBefore the common words, of the earlier text's words
   * @param ofNow the common words, of the new text's words
   */
  record WordOverlap(int words, int weight, boolean hasTellingWord, int ofBefore, int ofNow) {
    static final int ALL = 1000;

    /** Compares two texts, given as sorted word numbers. */
    static WordOverlap of(WordIndex index, int[] before, int[] now) {
      long common = 0;
      int count = 0;
      boolean telling = false;
      long weights = 0;
      int i = 0;
      int j = 0;
      while (i < before.length || j < now.length) {
        boolean both = i < before.length && j < now.length && before[i] == now[j];
        boolean first = both || j == now.length || (i < before.length && before[i] < now[j]);
        int weight = index.weight(first ? before[i] : now[j]);
        if (both) {
          count++;
          telling |= index.isTelling(before[i]);
          common += weight;
          weights += weight;
        }
        weights += weight;
        i += first ? 1 : 0;
        j += both || !first ? 1 : 0;
      }
      return new WordOverlap(
          share(2L * count, before.length + (long) now.length),
          share(2L * common, weights),
          telling,
          share(count, before.length),
          share(count, now.length));
    }

    private static int share(long part, long whole) {
      return whole == 0 ? 0 : (int) (part * ALL / whole);
    }
  }
}
