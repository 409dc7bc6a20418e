package competence.structure.table;

import competence.structure.LineBreaks;
import competence.structure.LineForm;
import java.util.List;

/** Decides whether the lines of a cell are separate texts, by their wording. */
final class Clauses {
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
          || LineBreaks.isLinked(text) != LineBreaks.isLinked(alike.get(0))
          || LineBreaks.hasBegun(text)
          || (!stem && broken && TableWording.words(text) < 2)
          || "([{".indexOf(text.charAt(0)) >= 0
          || (!last && (text.endsWith(":") || goesOn(text, broken || lower)))) {
        return false;
      }
    }
    return !stem || alike.size() > 1 || lower;
  }

  /** A paragraph may end with a preposition before one with a capital: "Checks guests in". */
  private static boolean goesOn(String text, boolean anyWord) {
    return LineBreaks.isOpen(text)
        && (anyWord || !LineBreaks.isLinked(text.substring(text.lastIndexOf(' ') + 1)));
  }
}
