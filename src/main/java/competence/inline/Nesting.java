package competence.inline;

import competence.inline.Token.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds where styles begin and end so that they nest: of the styles that a run has, the one that
 * goes on for longest is the outermost (of equals, the one that is open already); one that would
 * cross another is closed and opened again inside it. So no style is ever closed while one inside
 * it is open.
 */
final class Nesting {
  private final List<Run> runs;
  private final Map<Mark, int[]> ends = new EnumMap<>(Mark.class);
  private final List<Token> tokens = new ArrayList<>();
  private List<Mark> open = List.of();

  private Nesting(List<Run> runs) {
    this.runs = runs;
  }

  static List<Token> of(List<Run> runs) {
    Nesting nesting = new Nesting(runs);
    nesting.findEnds();
    for (int i = 0; i < runs.size(); i++) {
      nesting.change(i, nesting.wanted(i));
      nesting.tokens.add(new Token(null, false, runs.get(i)));
    }
    if (!runs.isEmpty()) {
      nesting.close(runs.get(runs.size() - 1), 0);
    }
    return nesting.tokens;
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

  /** Whether one stretch of a style covers a run and the next. */
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
