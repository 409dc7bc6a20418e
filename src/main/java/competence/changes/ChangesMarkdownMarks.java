package competence.changes;

import competence.diff.Stretch;
import competence.diff.Stretch.Origin;
import competence.text.WhiteSpace;
import java.util.List;

/**
 * Writes stretches of texts into a comment. Their marks are HTML, which GitHub shows, because
 * Markdown's do not work at every place in and beside a word.
 */
final class ChangesMarkdownMarks {
  private static final int LONGEST_COMMON = 160;
  private static final int LONGEST = 1000;

  private ChangesMarkdownMarks() {}

  /** Both texts in one: what was taken out, and what was put in. */
  static String both(Revision revision) {
    return write(revision.stretches(), false);
  }

  /**
   * Some stretches.
   *
   * @param plain whether nothing is marked
   */
  static String write(List<Stretch> stretches, boolean plain) {
    StringBuilder out = new StringBuilder();
    for (Stretch stretch : stretches) {
      String text = stretch.text();
      if (plain || stretch.origin() == Origin.BOTH) {
        int most = plain || stretches.size() == 1 ? LONGEST : LONGEST_COMMON;
        out.append(GithubText.of(Seen.text(Excerpt.middle(text, most))));
      } else {
        out.append(marked(stretch.origin() == Origin.OLD ? "del" : "ins", text));
      }
    }
    return out.toString();
  }

  private static String marked(String tag, String text) {
    String seen = WhiteSpace.isBlank(text) ? "\u2423" : Seen.changed(Excerpt.middle(text, LONGEST));
    return '<' + tag + '>' + GithubText.of(seen) + "</" + tag + '>';
  }
}
