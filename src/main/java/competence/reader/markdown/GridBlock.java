package competence.reader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;

/** A table that is drawn with hyphens and bars, with its lines. */
final class GridBlock extends CustomBlock {
  private final List<SourceLine> lines = new ArrayList<>();

  void add(SourceLine line) {
    lines.add(line);
  }

  List<SourceLine> lines() {
    return lines;
  }
}
