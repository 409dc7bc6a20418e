package competence.structure;

import competence.outline.Block;
import competence.outline.Line;
import competence.outline.Look;
import competence.outline.Marker;
import java.util.ArrayList;
import java.util.List;

/** Lines that are items, with marked lines below some of them. */
final class LinesWithLists {
  private LinesWithLists() {}

  /** Whether lines without a marker are before and after those that have one. */
  static boolean are(Block.Lines block, List<List<MarkerForm>> forms) {
    boolean begins = forms.get(0).isEmpty() && forms.get(forms.size() - 1).isEmpty();
    return begins
        && !forms.stream().allMatch(List::isEmpty)
        && block.blanks().stream().distinct().count() < 2
        && block.lines().stream().noneMatch(line -> MarkerForm.isAlone(line.plain(), false));
  }

  /** The lines without a marker are items; marked lines are below the one before them. */
  static Block.Bullets read(Block.Lines block, List<List<MarkerForm>> forms, EntryMaker maker) {
    List<Block.Entry> entries = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      Line line = new Line(block.lines().get(i));
      Block.Entry marked = maker.entry(line, Look.PLAIN, forms.get(i));
      entries.add(
          marked == null ? EntryMaker.entry(Marker.NONE, line, line.text(), Look.PLAIN) : marked);
    }
    return EntryMaker.onTwoLevels(entries, i -> forms.get(i).isEmpty());
  }
}
