package competence.outline;

import java.util.List;
import java.util.Set;

/**
 * What pages of a family of documents have round their content, and what becomes of lines on them.
 *
 * @param titleAfter patterns of lines that the title follows
 * @param heads patterns of lines that count the pages; {@code #} stands for a number
 * @param frames patterns of lines of which only what {@code *} stands for is content
 * @param sideBySide patterns of lines that head two columns side by side
 * @param undo what was done to the lines of a page, and is to be undone
 */
public record PageHabits(
    List<String> titleAfter,
    List<String> heads,
    List<String> frames,
    List<String> sideBySide,
    Set<Undo> undo) {
  public PageHabits {
    titleAfter = List.copyOf(titleAfter);
    heads = List.copyOf(heads);
    frames = List.copyOf(frames);
    sideBySide = List.copyOf(sideBySide);
    undo = Set.copyOf(undo);
  }

  /** The habits of a family that has none. */
  public static final PageHabits NONE =
      new PageHabits(List.of(), List.of(), List.of(), List.of(), Set.of());

  /** What may be undone, each only where the whole document shows that it was done. */
  public enum Undo {
    /** Texts are broken into lines of one width: the lines are joined. */
    HARD_WRAPS,
    /** Many items stand on one line: it is parted before each opening. */
    RUN_ON_LINES,
    /** Pages are numbered: the numbers are left out. */
    PAGE_NUMBERS,
    /** Words have numbers of footnotes: the numbers are left out. */
    FOOTNOTE_MARKS,
    /** Items have labels (1., 2.1, K3): they become codes, and tell what hangs below what. */
    LABELS,
    /** The title stands there twice: once is enough. */
    TITLE_AGAIN
  }
}
