package competence.structure.table;

import competence.structure.LineForm;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides whether the lines of a cell are separate texts, by their wording. */
final class Clauses {
  private static final Set<String> CONNECTIVES =
      Set.of(
          "and", "or", "of", "the", "a", "an", "to", "in", "on", "for", "with", "by", "at", "from",
          "as", "that", "which", "und", "oder", "et", "ou");

  private Clauses() {}

  /**
   * Whether each text could be alone: all begin alike, and none ends where a clause goes on.
   *
   * @param broken whether they are lines of one paragraph, which may be broken to look good
   */
  static boolean areSeparate(List<String> texts, boolean broken) {
    boolean stem = texts.get(0).endsWith(":");
    List<String> alike = stem ? texts.subList(1, texts.size()) : texts;
    boolean lower = LineForm.startLower(alike.get(0));
    for (int i = 0; i < alike.size(); i++) {
      String text = alike.get(i);
      boolean last = i == alike.size() - 1;
      if (LineForm.startLower(text) != lower
          || (!stem && broken && TableWording.words(text) < 2)
          || "([{".indexOf(text.charAt(0)) >= 0
          || (!last && goesOn(text))) {
        return false;
      }
    }
    return !stem || alike.size() > 1 || lower;
  }

  private static boolean goesOn(String text) {
    char end = text.charAt(text.length() - 1);
    if (",([{-\u2013&/+:".indexOf(end) >= 0) {
      return true;
    }
    String word = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return CONNECTIVES.contains(word) && !text.contains(";");
  }
}
