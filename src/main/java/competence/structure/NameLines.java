package competence.structure;

import competence.outline.Block;
import competence.outline.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the lines among marked lines that name what follows, and are no entries of a list. */
final class NameLines {
  private static final int FEWEST_CAPITALS = 3;
  private static final int MOST_BLANKS = 8;

  private final LineRules rules;

  NameLines(LineRules rules) {
    this.rules = rules;
  }

  /** A label before a line in capitals or in bold, which another line follows, is a heading's. */
  static void unmark(List<Block> flow, List<List<MarkerForm>> forms) {
    List<Text> texts = new ArrayList<>();
    Set<Integer> ends = new HashSet<>();
    for (Block block : flow) {
      List<Text> lines = Markers.lines(block);
      if (lines.isEmpty()) {
        ends.add(texts.size());
      }
      texts.addAll(lines);
    }
    ends.add(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      boolean marked = forms.get(i).size() == 1 && MarkedFlow.endsWithLabel(forms.get(i));
      if (marked
          && standsOut(texts.get(i), forms.get(i))
          && (ends.contains(i + 1) || !standsOut(texts.get(i + 1), forms.get(i + 1)))) {
        forms.get(i).clear();
      }
    }
  }

  /**
   * Whether only their indents tell the levels of lines: the first line is furthest left, and
   * others are some steps to the right of the line above.
   */
  static boolean areOutline(Block.Lines block, List<List<MarkerForm>> forms) {
    List<Integer> blanks = block.blanks();
    if (blanks.isEmpty() || forms.stream().anyMatch(form -> !form.isEmpty())) {
      return false;
    }
    boolean deeper = false;
    for (int i = 1; i < blanks.size(); i++) {
      int step = blanks.get(i) - blanks.get(i - 1);
      if (blanks.get(i) < blanks.get(0) || step == 1 || step > MOST_BLANKS) {
        return false;
      }
      deeper |= step > 0;
    }
    return deeper;
  }

  private static boolean standsOut(Text text, List<MarkerForm> forms) {
    int from = forms.isEmpty() ? 0 : forms.get(0).end();
    return LineForm.isCapitals(text.plain().substring(from), FEWEST_CAPITALS)
        || WholeStyle.isStrong(text);
  }

  /** Whether the first line of a block is a name, and the others open like statements. */
  boolean headStatements(List<Text> lines, List<List<MarkerForm>> forms) {
    if (!forms.get(0).isEmpty() || !isName(lines.get(0))) {
      return false;
    }
    int statements = 0;
    for (int i = 1; i < lines.size(); i++) {
      boolean statement = rules.formOf(lines.get(i)) == LineKind.STATEMENT;
      if (!statement && forms.get(i).isEmpty()) {
        return false;
      }
      statements += statement ? 1 : 0;
    }
    return statements > 0;
  }

  /** A line alone in its block may be a heading in the middle of the page. */
  boolean isName(Text line) {
    LineKind form = rules.formOf(line);
    return form == LineKind.SECTION
        || form == LineKind.HEADING
        || (form == LineKind.UNKNOWN && LineForm.formHeading(line.plain()));
  }
}
