package competence.structure;

import competence.inline.Inline;
import competence.inline.Run;
import competence.outline.Text;
import java.util.List;
import java.util.function.Predicate;

/** Tells whether a text has one style from end to end; punctuation and spaces may lack it. */
final class WholeStyle {
  private WholeStyle() {}

  static boolean isStrong(Text text) {
    return isWhole(text, Run::strong);
  }

  static boolean isEmphasis(Text text) {
    return isWhole(text, Run::emphasis);
  }

  private static boolean isWhole(Text text, Predicate<Run> style) {
    String markdown = text.markdown();
    if (markdown.indexOf('*') < 0 && markdown.indexOf('_') < 0) {
      return false;
    }
    boolean found = false;
    for (Run run : Inline.parse(markdown)) {
      if (style.test(run)) {
        found = true;
      } else if (run.text().chars().anyMatch(Character::isLetterOrDigit)) {
        return false;
      }
    }
    return found;
  }

  /** The same text without the style that all of it has. */
  static Text removed(Text text) {
    boolean strong = isStrong(text);
    boolean emphasis = isEmphasis(text);
    if (!strong && !emphasis) {
      return text;
    }
    List<Run> runs =
        Inline.parse(text.markdown()).stream()
            .map(
                run ->
                    new Run(
                        run.text(),
                        run.emphasis() && !emphasis,
                        run.strong() && !strong,
                        run.code(),
                        run.link()))
            .toList();
    return new Text(Inline.write(runs), text.span(), text.pieces());
  }
}
