package competence.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Phrases to be found in clauses, by their first word. */
final class Phrases {
  private final Map<String, List<List<String>>> byFirst = new LinkedHashMap<>();

  Phrases(List<String> phrases) {
    for (String phrase : phrases) {
      List<String> words = Clause.split(phrase);
      if (!words.isEmpty()) {
        byFirst.merge(words.get(0), List.of(words), Phrases::both);
      }
    }
  }

  private static List<List<String>> both(List<List<String>> some, List<List<String>> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** How many words of a clause are one of the phrases there: the longest; 0 if none is there. */
  int longestAt(int index, Clause clause) {
    int longest = 0;
    for (List<String> phrase : byFirst.getOrDefault(clause.word(index), List.of())) {
      if (phrase.size() > longest && clause.hasAt(index, phrase)) {
        longest = phrase.size();
      }
    }
    return longest;
  }
}
