package competence.inline;

import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Normalizes runs so that they can be written and read back. White space is folded over the whole
 * line. A space has only the styles that it shares with the characters on both sides, so that no
 * style begins or ends with a space. Neighbours with one style are joined, and no run is empty. NUL
 * and unpaired surrogates, which no file can hold, become U+FFFD.
 */
final class NormalizedRuns {
  private final List<Run> done = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Run style;
  private @Nullable Run gap;

  private NormalizedRuns() {}

  static List<Run> of(List<Run> runs) {
    NormalizedRuns normal = new NormalizedRuns();
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
    if (style == null || !style.sameStyle(charStyle)) {
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

  /** The common style; not code, because a space between two code spans is in neither. */
  private static Run common(Run one, Run other) {
    if (one.sameStyle(other)) {
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
