package competence.structure;

import competence.outline.Block;
import competence.outline.Line;
import competence.outline.Look;
import competence.outline.Marker;
import competence.outline.Text;
import java.util.List;

/** Lines without markers, of which short ones with a colon lead the lines after them. */
final class ColonLines {
  private static final int MOST_WORDS = 4;

  private ColonLines() {}

  /** Whether the first line has a colon, and each line with one is short and leads others. */
  static boolean are(List<Text> lines, LineRules rules) {
    boolean before = false;
    for (Text line : lines) {
      boolean colon = endsWithColon(line);
      boolean fits = !colon || (!before && LineForm.words(line.plain()) <= MOST_WORDS);
      if (!fits || rules.kindOf(line) != LineKind.UNKNOWN) {
        return false;
      }
      before = colon;
    }
    return endsWithColon(lines.get(0)) && !before;
  }

  static Block read(List<Text> lines) {
    List<Block.Entry> entries =
        lines.stream()
            .map(line -> EntryMaker.entry(Marker.NONE, new Line(line), line, Look.PLAIN))
            .toList();
    return EntryMaker.onTwoLevels(entries, i -> endsWithColon(lines.get(i)));
  }

  private static boolean endsWithColon(Text line) {
    return line.plain().endsWith(":");
  }
}
