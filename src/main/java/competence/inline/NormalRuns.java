package competence.inline;

import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts runs into the one form that can be written and read back: white space is folded over the
 * whole line; a space has only the styles that it, the character before and the character after
 * share, so that no style begins or ends with one; neighbours of one style are joined; nothing is
 * empty. NUL and halves of surrogate pairs, which no file can hold, become U+FFFD.
 */
final class NormalRuns {
  private final List<Run> done = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Run style;
  private @Nullable Run gap;

  private NormalRuns() {}

  static List<Run> of(List<Run> runs) {
    NormalRuns normal = new NormalRuns();
    for (Run run : runs) {
      Run style = run.withText("");
      for (int i = 0; i < run.text().length(); i++) {
        normal.add(run.text().charAt(i), style);
      }
    }
    normal.finishRun();
    return List.copyOf(normal.done);
  }

  private void add(char c, Run charStyle) {
    if (WhiteSpace.is(c)) {
      gap = gap == null ? charStyle : common(gap, charStyle);
      return;
    }
    if (gap != null && style != null) {
      append(' ', common(gap, common(style, charStyle)));
    }
    gap = null;
    append(c, charStyle);
  }

  private void append(char c, Run charStyle) {
    if (style == null || !style.equals(charStyle)) {
      finishRun();
      style = charStyle;
    }
    text.append(c);
  }

  private void finishRun() {
    if (style != null && !text.isEmpty()) {
      done.add(style.withText(WellFormed.mend(text.toString())));
      text.setLength(0);
    }
  }

  /** A code span has one style, so a space between two is in neither. */
  private static Run common(Run one, Run other) {
    if (one.equals(other)) {
      return one;
    }
    return new Run(
        "",
        one.emphasis() && other.emphasis(),
        one.strong() && other.strong(),
        false,
        Objects.equals(one.link(), other.link()) ? one.link() : null);
  }
}
