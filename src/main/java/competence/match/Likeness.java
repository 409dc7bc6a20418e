package competence.match;

/**
 * How much two texts have in common, in thousandths: 1000 if they have the same words, whatever
 * their order.
 *
 * @param words twice the words that both have, of the words of both
 * @param sense the same, where a word counts the more the fewer texts have it
 * @param telling whether both have a word that most texts have not
 * @param ofBefore how many of the earlier text's words the new one has
 * @param ofNow how many of the new text's words the earlier one has
 */
record Likeness(int words, int sense, boolean telling, int ofBefore, int ofNow) {
  static final int ALL = 1000;

  /** Compares two texts by their words. */
  static Likeness of(Words words, int[] before, int[] now) {
    long common = 0;
    int count = 0;
    boolean telling = false;
    long weights = 0;
    int i = 0;
    int j = 0;
    while (i < before.length || j < now.length) {
      boolean both = i < before.length && j < now.length && before[i] == now[j];
      boolean first = both || j == now.length || (i < before.length && before[i] < now[j]);
      int weight = words.weight(first ? before[i] : now[j]);
      if (both) {
        count++;
        telling |= words.isTelling(before[i]);
        common += weight;
        weights += weight;
      }
      weights += weight;
      i += first ? 1 : 0;
      j += both || !first ? 1 : 0;
    }
    return new Likeness(
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
