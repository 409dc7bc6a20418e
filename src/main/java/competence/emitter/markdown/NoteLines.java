package competence.emitter.markdown;

import competence.inline.Inline;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes plain text of several lines as Markdown in which each line is seen: lines end in hard
 * breaks, no-break spaces indent them, and a blank line ends a paragraph.
 */
final class NoteLines {
  private static final String HARD_BREAK = "\\";

  private NoteLines() {}

  /** The lines of Markdown; none for a blank text. */
  static List<String> of(String text) {
    List<String> written = new ArrayList<>();
    List<String> lines = WhiteSpace.foldLines(WellFormed.mend(text)).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      boolean goesOn = i + 1 < lines.size() && !lines.get(i + 1).isEmpty();
      boolean blank = lines.get(i).isEmpty();
      written.add(blank ? "" : line(lines.get(i)) + (goesOn ? HARD_BREAK : ""));
    }
    return written;
  }

  private static String line(String line) {
    String text = WhiteSpace.stripLeading(line);
    String indent = "\u00A0".repeat(line.length() - text.length());
    String written = Inline.asParagraph(Inline.escape(text));
    return indent + (isTableRule(written) ? "\\" : "") + written;
  }

  /** Whether a line would make a table of the line before it. */
  private static boolean isTableRule(String line) {
    return line.indexOf('-') >= 0 && line.chars().allMatch(c -> "-:| ".indexOf(c) >= 0);
  }
}
