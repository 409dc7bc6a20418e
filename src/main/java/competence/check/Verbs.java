package competence.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows the verbs of a language, and in which of its forms one stands. */
final class Verbs {
  private final Map<String, Set<Integer>> forms = new LinkedHashMap<>();
  private final Set<String> nouns;
  private final Set<String> objects;

  Verbs(WordLists words) {
    for (String verb : words.verbs()) {
      List<String> parts = Clause.split(verb);
      for (int form = 0; form < parts.size(); form++) {
        forms.computeIfAbsent(parts.get(form), part -> new LinkedHashSet<>()).add(form);
      }
    }
    nouns = new LinkedHashSet<>(words.nouns());
    objects = new LinkedHashSet<>(words.objects());
  }

  /** The forms in which the word may be a verb; none if it is none that is known. */
  Set<Integer> forms(String word) {
    return forms.getOrDefault(word, Set.of());
  }

  /** Whether a word is a verb and no noun: by itself, or by the word that follows. */
  boolean isVerb(String word, String next) {
    return forms.containsKey(word) && (!nouns.contains(word) || objects.contains(next));
  }
}
