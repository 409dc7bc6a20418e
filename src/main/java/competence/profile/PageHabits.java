package competence.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The page furniture of a family of documents, and how its pages change lines.
 *
 * @param titleAfter patterns of the lines before a title
 * @param heads patterns of lines that count the pages; {@code #} matches a number
 * @param frames patterns of lines in which only the text that {@code *} matches is content
 * @param sideBySide patterns of lines above two columns that are side by side
 * @param undo the changes to lines that are undone
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

  public static final PageHabits NONE =
      new PageHabits(List.of(), List.of(), List.of(), List.of(), Set.of());

  /** Changes that are undone, each only where the whole document shows it. */
  public enum Undo {
    /** Texts are broken into lines of one width: the lines are joined. */
    HARD_WRAPS,
    /** Many items are on one line: it is split before each opening. */
    RUN_ON_LINES,
    /** Pages are numbered: the numbers are left out. */
    PAGE_NUMBERS,
    /** Words have numbers of footnotes: the numbers are left out. */
    FOOTNOTE_MARKS,
    /** Items have labels (1., 2.1, K3): they become codes and show the nesting. */
    LABELS,
    /** The title is repeated: the second one is left out. */
    TITLE_AGAIN;

    /** The word in a profile. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What to write in a profile so that a change is not undone. */
  public String without(Undo change) {
    return "write in a profile: page: {undo: ["
        + Arrays.stream(Undo.values())
            .filter(other -> other != change && undo.contains(other))
            .map(Undo::word)
            .collect(Collectors.joining(", "))
        + "]}";
  }
}
