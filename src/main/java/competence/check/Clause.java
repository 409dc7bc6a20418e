package competence.check;

import competence.inline.Inline;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a statement: in small letters, without what stands in brackets and without
 * punctuation.
 */
final class Clause {
  private final List<String> words;

  private Clause(List<String> words) {
    this.words = words;
  }

  /** The words of a text as it stands in the tree. */
  static Clause of(String text) {
    return new Clause(split(withoutBrackets(Inline.plain(text).toLowerCase(Locale.ROOT))));
  }

  /** How many words there are. */
  int size() {
    return words.size();
  }

  /** A word; empty beyond the last. */
  String word(int index) {
    return index >= 0 && index < words.size() ? words.get(index) : "";
  }

  /** Whether these words stand there. */
  boolean hasAt(int index, List<String> phrase) {
    return !phrase.isEmpty()
        && index >= 0
        && index + phrase.size() <= words.size()
        && words.subList(index, index + phrase.size()).equals(phrase);
  }

  /** The words from one on, up to another. */
  String words(int from, int to) {
    return String.join(" ", words.subList(from, to));
  }

  /** A phrase's words. */
  static List<String> split(String text) {
    List<String> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || WhiteSpace.is(text.charAt(i))) {
        addWord(text.substring(start, i), found);
        start = i + 1;
      }
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
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        open++;
      } else if (c == ')' || c == ']') {
        open = Math.max(0, open - 1);
      } else if (open == 0) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
