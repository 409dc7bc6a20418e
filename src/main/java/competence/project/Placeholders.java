package competence.project;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.project.Config.Written;
import competence.text.Similarity;
import java.util.List;

/** The placeholders in the paths of outputs. */
final class Placeholders {
  private static final List<String> KNOWN = List.of("{dir}", "{id}");

  private Placeholders() {}

  /** Whether all that stands in braces is known; reports what is not. */
  static boolean check(Written path, Diagnostics diagnostics) {
    String text = path.text();
    int open = text.indexOf('{');
    while (open >= 0) {
      int close = text.indexOf('}', open);
      String word = close < 0 ? text.substring(open) : text.substring(open, close + 1);
      if (!KNOWN.contains(word)) {
        String help =
            Similarity.nearest(word, KNOWN)
                .map(near -> "did you mean " + near + "?")
                .orElse("there are {dir} and {id}");
        diagnostics.add(Code.CONF101, path.span(), "unknown placeholder " + word, help);
        return false;
      }
      open = text.indexOf('{', open + 1);
    }
    return true;
  }
}
