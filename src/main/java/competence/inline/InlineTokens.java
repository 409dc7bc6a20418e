package competence.inline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns runs into texts and marks, which begin and end styles so that they nest. The outermost
 * style of a run is the one that continues longest, or of equals, the one that is already open. A
 * style that would cross another is closed and opened again inside of it.
 */
final class InlineTokens {
  /** The styles with marks; of styles that end together, the first is the outer one. */
  enum Mark {
    LINK,
    STRONG,
    EMPHASIS;

    boolean isOn(Run run) {
      return switch (this) {
        case LINK -> run.link() != null;
        case STRONG -> run.strong();
        case EMPHASIS -> run.emphasis();
      };
    }
  }

  /**
   * A text, or a mark at the start or end of a style.
   *
   * @param mark the style; null for a text
   * @param opens whether a mark begins the style
   * @param run the text, or the run beside the mark, with the target of a link
   */
  record Token(@Nullable Mark mark, boolean opens, Run run) {
    boolean isText() {
      return mark == null;
    }

    /** Whether the meaning of a mark depends on the characters beside it. */
    boolean isDelimiter() {
      return isStrong() || isEmphasis();
    }

    boolean isStrong() {
      return mark == Mark.STRONG;
    }

    boolean isEmphasis() {
      return mark == Mark.EMPHASIS;
    }
  }

  private final List<Run> runs;
  private final Map<Mark, int[]> ends = new EnumMap<>(Mark.class);
  private final List<Token> tokens = new ArrayList<>();
  private List<Mark> open = List.of();

  private InlineTokens(List<Run> runs) {
    this.runs = runs;
  }

  static List<Token> of(List<Run> runs) {
    InlineTokens all = new InlineTokens(runs);
    all.findEnds();
    for (int i = 0; i < runs.size(); i++) {
      all.change(i, all.wanted(i));
      all.tokens.add(new Token(null, false, runs.get(i)));
    }
    if (!runs.isEmpty()) {
      all.close(runs.get(runs.size() - 1), 0);
    }
    return all.tokens;
  }

  private void findEnds() {
    for (Mark mark : Mark.values()) {
      int[] end = new int[runs.size()];
      for (int i = runs.size() - 1; i >= 0; i--) {
        end[i] = i + 1 < runs.size() && goesOn(mark, i) ? end[i + 1] : i + 1;
      }
      ends.put(mark, end);
    }
  }

  private boolean goesOn(Mark mark, int i) {
    Run here = runs.get(i);
    Run next = runs.get(i + 1);
    return mark.isOn(here)
        && mark.isOn(next)
        && (mark != Mark.LINK || Objects.equals(here.link(), next.link()));
  }

  private List<Mark> wanted(int i) {
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : Mark.values()) {
      if (mark.isOn(runs.get(i))) {
        marks.add(mark);
      }
    }
    marks.sort(
        Comparator.comparingInt((Mark mark) -> -end(mark, i))
            .thenComparingInt(mark -> isOpen(mark, i) ? open.indexOf(mark) : open.size()));
    return marks;
  }

  private boolean isOpen(Mark mark, int i) {
    return i > 0 && open.contains(mark) && goesOn(mark, i - 1);
  }

  private int end(Mark mark, int i) {
    int[] end = ends.get(mark);
    return end == null ? i : end[i];
  }

  private void change(int i, List<Mark> wanted) {
    int kept = 0;
    while (kept < Math.min(open.size(), wanted.size())
        && open.get(kept) == wanted.get(kept)
        && isOpen(open.get(kept), i)) {
      kept++;
    }
    if (i > 0) {
      close(runs.get(i - 1), kept);
    }
    for (Mark mark : wanted.subList(kept, wanted.size())) {
      tokens.add(new Token(mark, true, runs.get(i)));
    }
    open = wanted;
  }

  private void close(Run last, int kept) {
    for (int i = open.size() - 1; i >= kept; i--) {
      tokens.add(new Token(open.get(i), false, last));
    }
  }
}
