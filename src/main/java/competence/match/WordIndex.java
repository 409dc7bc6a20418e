package competence.match;

import competence.text.WordParts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The words of all texts of two trees, as numbers. Case and punctuation make no difference; in
 * scripts without spaces between words, each character is a word.
 */
final class WordIndex {
  /** All of something, in thousandths. */
  static final int ALL = 1000;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Integer> frequencies = new ArrayList<>();
  private final List<int[]> before;
  private final List<int[]> now;
  private final int texts;

  WordIndex(IndexedTree before, IndexedTree now) {
    this.texts = before.size() + now.size();
    this.before = all(before);
    this.now = all(now);
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
  record WordOverlap(int words, int weight, boolean hasTellingWord, int ofBefore, int ofNow) {}

  private List<int[]> all(IndexedTree tree) {
    return IntStream.range(0, tree.size()).mapToObj(i -> of(tree.text(i))).toList();
  }

  /** The words of a text; the whole text if it has none. */
  private int[] of(String text) {
    String lowerCase = text.toLowerCase(Locale.ROOT);
    List<String> parts = WordParts.words(lowerCase);
    List<String> all = parts.isEmpty() && !text.isEmpty() ? List.of(lowerCase) : parts;
    int[] words = all.stream().mapToInt(this::number).sorted().toArray();
    IntStream.of(words)
        .distinct()
        .forEach(word -> frequencies.set(word, frequencies.get(word) + 1));
    return words;
  }

  private int number(String word) {
    int number = numbers.computeIfAbsent(word, w -> numbers.size());
    if (number == frequencies.size()) {
      frequencies.add(0);
    }
    return number;
  }

  /** The words of an earlier item, sorted by number, with repetitions. */
  int[] before(int old) {
    return before.get(old);
  }

  /** The words of a new item, as for {@link #before}. */
  int[] now(int young) {
    return now.get(young);
  }

  WordOverlap overlap(int old, int young) {
    int[] one = before(old);
    int[] other = now(young);
    int count = 0;
    long common = 0;
    boolean telling = false;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        count++;
        common += weight(one[i]);
        telling |= frequencies.get(one[i]) * 2 <= texts;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return new WordOverlap(
        share(2L * count, (long) one.length + other.length),
        share(2 * common, weight(one) + weight(other)),
        telling,
        share(count, one.length),
        share(count, other.length));
  }

  private static int share(long part, long whole) {
    return whole == 0 ? 0 : (int) (part * ALL / whole);
  }

  /**
   * The weight of a word: 1 if every text has it, and 1 more each time half as many texts have it.
   */
  int weight(int word) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(texts / frequencies.get(word));
  }

  long weight(int[] words) {
    long weight = 0;
    for (int word : words) {
      weight += weight(word);
    }
    return weight;
  }
}
