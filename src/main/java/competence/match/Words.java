package competence.match;

import competence.text.WordParts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of all texts of two trees, as numbers. Capitals and punctuation make no other word; of
 * scripts that do not part words, each character is one.
 */
final class Words {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Integer> frequencies = new ArrayList<>();
  private final int[][] before;
  private final int[][] now;
  private final int texts;

  Words(Tree before, Tree now) {
    this.texts = before.size() + now.size();
    this.before = all(before);
    this.now = all(now);
  }

  private int[][] all(Tree tree) {
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

  /** The words of a text, in their order; the whole text if it has none. */
  private static List<String> parts(String text) {
    List<String> words = WordParts.words(text);
    return words.isEmpty() && !text.isEmpty() ? List.of(text) : words;
  }

  /** The words of an earlier item, in the order of their numbers; one may come several times. */
  int[] before(int old) {
    return before[old];
  }

  /** The words of a new item. */
  int[] now(int young) {
    return now[young];
  }

  /** How many words there are. */
  int size() {
    return frequencies.size();
  }

  /**
   * How much a word says: one that is in every text says 1, and 1 more each time that it is in half
   * as many of them.
   */
  int weight(int word) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(texts / frequencies.get(word));
  }

  /** Whether a word is in no more than half of the texts. */
  boolean isTelling(int word) {
    return frequencies.get(word) * 2 <= texts;
  }
}
