package competence.match;

import competence.text.WordParts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of all texts of two trees, as numbers. Case and punctuation make no difference; in
 * scripts without spaces between words, each character is a word.
 */
final class WordIndex {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Integer> frequencies = new ArrayList<>();
  private final int[][] before;
  private final int[][] now;
  private final int texts;

  WordIndex(IndexedTree before, IndexedTree now) {
    this.texts = before.size() + now.size();
    this.before = all(before);
    this.now = all(now);
  }

  private int[][] all(IndexedTree tree) {
    int[][] words = new int[tree.size()][];
    for (int i = 0; i < words.length; i++) {
      words[i] = of(tree.text(i));
    }
    return words;
  }

  private int[] of(String text) {
    List<String> parts = parts(text.toLowerCase(Locale.ROOT));
    int[] words = new int[parts.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = numbers.computeIfAbsent(parts.get(i), w -> add());
    }
    Arrays.sort(words);
    for (int i = 0; i < words.length; i++) {
      if (i == 0 || words[i] != words[i - 1]) {
        frequencies.set(words[i], frequencies.get(words[i]) + 1);
      }
    }
    return words;
  }

  private int add() {
    frequencies.add(0);
    return frequencies.size() - 1;
  }

  /** The words of a text in order; the whole text if it has none. */
  private static List<String> parts(String text) {
    List<String> words = WordParts.words(text);
    return words.isEmpty() && !text.isEmpty() ? List.of(text) : words;
  }

  /** The words of an earlier item, sorted by number, with repetitions. */
  int[] before(int old) {
    return before[old];
  }

  /** The words of a new item, as for {@link #before}. */
  int[] now(int young) {
    return now[young];
  }

  /** The number of different words. */
  int size() {
    return frequencies.size();
  }

  /**
   * The weight of a word: 1 if every text has it, and 1 more each time half as many texts have it.
   */
  int weight(int word) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(texts / frequencies.get(word));
  }

  /** Whether at most half of the texts have a word. */
  boolean isTelling(int word) {
    return frequencies.get(word) * 2 <= texts;
  }
}
