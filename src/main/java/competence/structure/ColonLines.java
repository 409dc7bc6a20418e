package competence.structure;

import competence.outline.Block;
import competence.outline.Line;
import competence.outline.Look;
import competence.outline.Marker;
import competence.outline.Text;
import java.util.ArrayList;
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
    List<Block.Entry> stems = new ArrayList<>();
    List<Block.Entry> below = new ArrayList<>();
    for (int i = 0; i <= lines.size(); i++) {
      if ((i == lines.size() || endsWithColon(lines.get(i))) && !below.isEmpty()) {
        Block.Entry stem = stems.remove(stems.size() - 1);
        stems.add(stem.withBlocks(List.of(stem.blocks().get(0), EntryMaker.list(below))));
        below.clear();
      }
      if (i < lines.size()) {
        Text line = lines.get(i);
        (endsWithColon(line) ? stems : below)
            .add(EntryMaker.entry(Marker.NONE, new Line(line), line, Look.PLAIN));
      }
    }
    return EntryMaker.list(stems);
  }

  private static boolean endsWithColon(Text line) {
    return line.plain().endsWith(":");
  }
}
