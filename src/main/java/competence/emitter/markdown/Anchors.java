package competence.emitter.markdown;

import competence.text.WhiteSpace;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The anchors that wikis make of headings, as GitHub's does: lower case, punctuation dropped,
 * spaces as hyphens, and a number behind one that was there before. To be asked for all headings of
 * a document, in order.
 */
final class Anchors {
  private final Map<String, Integer> seen = new HashMap<>();

  /** The anchor of the next heading. */
  String of(String heading) {
    String anchor = bare(WhiteSpace.fold(heading).toLowerCase(Locale.ROOT));
    int before = seen.merge(anchor, 1, Integer::sum) - 1;
    return before == 0 ? anchor : anchor + "-" + before;
  }

  private static String bare(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, out));
    return out.toString();
  }

  private static void append(int codePoint, StringBuilder out) {
    if (codePoint == ' ') {
      out.append('-');
    } else if (codePoint == '-' || codePoint == '_' || isPartOfWord(codePoint)) {
      out.appendCodePoint(codePoint);
    }
  }

  private static boolean isPartOfWord(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> Character.isLetterOrDigit(codePoint);
    };
  }
}
