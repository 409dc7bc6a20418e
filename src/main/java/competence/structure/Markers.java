package competence.structure;

import competence.outline.Block;
import competence.outline.Line;
import competence.outline.Look;
import competence.outline.Outline;
import competence.outline.Text;
import competence.profile.PageHabits;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the bullets, labels and boxes that were typed before lines: the lines become entries of
 * lists. It also decides which lines that an author broke are texts of their own.
 */
public final class Markers implements Pass {
  @Override
  public String name() {
    return "markers";
  }

  @Override
  public Outline apply(Outline outline, PassContext context) {
    MarkerFinder finder =
        new MarkerFinder(context.profile().page().undo().contains(PageHabits.Undo.LABELS));
    Flows.rewrite(outline, (blocks, place) -> learn(blocks, place, finder));
    MarkerReport report = new MarkerReport();
    Outline read =
        Flows.rewrite(
            outline, (blocks, place) -> new MarkedFlow(place, finder, context, report).of(blocks));
    report.finish(context);
    return read;
  }

  private static List<Block> learn(List<Block> blocks, Flows.Place place, MarkerFinder finder) {
    finder.learn(lines(blocks, place));
    for (Block block : blocks) {
      if (block instanceof Block.Bullets bullets) {
        finder.learn(firstLines(bullets));
      }
    }
    return blocks;
  }

  /** The lines of a flow that may begin with a marker, in order. */
  static List<String> lines(List<Block> blocks, Flows.Place place) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      // The first line of an entry is for the flow around it: its marker is that of the entry.
      int from = place == Flows.Place.ENTRY && i == 0 ? 1 : 0;
      if (blocks.get(i) instanceof Block.Lines several) {
        several.lines().forEach(line -> lines.add(line.plain()));
      } else if (blocks.get(i) instanceof Block.Paragraph paragraph && isOpen(paragraph)) {
        for (int at = from; at < paragraph.lines().size(); at++) {
          lines.add(paragraph.lines().get(at).text().plain());
        }
      }
    }
    return lines;
  }

  /** The lines of a block that may begin with a marker. */
  static List<Text> lines(Block block) {
    if (block instanceof Block.Paragraph paragraph && isOpen(paragraph)) {
      return paragraph.lines().stream().map(Line::text).toList();
    }
    return block instanceof Block.Lines several ? several.lines() : List.of();
  }

  /** Whether a paragraph may hold items; titles, captions and notes do not. */
  static boolean isOpen(Block.Paragraph paragraph) {
    return paragraph.look().role() == Look.Role.NONE;
  }

  /** The first line of each entry; empty for one that does not begin with a paragraph. */
  static List<String> firstLines(Block.Bullets bullets) {
    return bullets.entries().stream().map(Markers::firstLine).toList();
  }

  private static String firstLine(Block.Entry entry) {
    boolean text =
        !entry.blocks().isEmpty()
            && entry.blocks().get(0) instanceof Block.Paragraph
            && entry.marker().text() == null;
    return text ? ((Block.Paragraph) entry.blocks().get(0)).lines().get(0).text().plain() : "";
  }
}
