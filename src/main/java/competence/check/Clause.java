package competence.check;

import competence.inline.Inline;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a statement, in lower case, without punctuation and without text in brackets.
 *
 * @param words the words in order
 */
record Clause(List<String> words) {

  /** The words of an item's text. */
  static Clause of(String text) {
    return new Clause(split(withoutBrackets(Inline.plain(text).toLowerCase(Locale.ROOT))));
  }

  /** The number of words. */
  int size() {
    return words.size();
  }

  /** A word; empty if the index is outside of the clause. */
  String word(int index) {
    return index >= 0 && index < words.size() ? words.get(index) : "";
  }

  /** Some of the words as text. */
  String words(int from, int to) {
    return String.join(" ", words.subList(from, to));
  }

  /** Phrases to find in clauses. */
  static final class Phrases {
    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    Phrases(List<String> phrases) {
      for (String phrase : phrases) {
        List<String> words = split(phrase);
        if (!words.isEmpty()) {
          byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(words);
        }
      }
    }

    /** The number of words of the longest phrase at an index of a clause; 0 if there is none. */
    int longestAt(int index, Clause clause) {
      int longest = 0;
      for (List<String> phrase : byFirstWord.getOrDefault(clause.word(index), List.of())) {
        int end = index + phrase.size();
        if (phrase.size() > longest
            && end <= clause.size()
            && clause.words.subList(index, end).equals(phrase)) {
          longest = phrase.size();
        }
      }
      return longest;
    }
  }

  /** The words of a text without punctuation. */
  static List<String> split(String text) {
    List<String> found = new ArrayList<>();
    for (String word : WhiteSpace.fold(text).split(" ", -1)) {
      addWord(word, found);
    }
    return found;
  }

  private static void addWord(String written, List<String> found) {
    int start = 0;
    int end = written.length();
    while (start < end && isPunctuation(written.charAt(start))) {
      start++;
    }
    while (end > start && isPunctuation(written.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      found.add(written.substring(start, end));
    }
  }

  private static boolean isPunctuation(char c) {
    return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && c != '&';
  }

  private static String withoutBrackets(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
