package competence.emitter.svg;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.emitter.Detail;
import competence.emitter.Emitter;
import competence.map.Chart;
import competence.map.FrameworkMap;
import competence.map.MapWriter;
import competence.markup.Markup;
import competence.model.Framework;
import competence.model.Item;
import competence.present.FrameworkView;
import competence.present.Presentation;
import competence.text.WellFormed;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Writes a map: one SVG file without scripts that needs no other file. Its boxes are links if there
 * is a checklist. Items below the boxes are only counted.
 */
public final class SvgEmitter implements Emitter {
  private static final Set<Detail> LEFT_OUT =
      Collections.unmodifiableSet(
          EnumSet.complementOf(EnumSet.of(Detail.TITLE, Detail.LANGUAGE, Detail.ITEM_CODES)));

  @Override
  public OutputKind kind() {
    return OutputKind.DOCUMENT;
  }

  @Override
  public Set<Detail> leavesOut() {
    return LEFT_OUT;
  }

  @Override
  public int emit(
      Framework framework, Presentation presentation, Appendable out, Diagnostics diagnostics) {
    FrameworkView shown = FrameworkView.of(framework, presentation);
    Chart chart = new FrameworkMap(shown, presentation.words(), presentation.checklist()).chart();
    int written = MapWriter.writeAlone(chart, new Markup(out));
    List<Item> drawn = FrameworkMap.drawn(shown);
    int undrawn = Detail.ITEM_IDS.count(shown.framework()) - drawn.size();
    Detail.reportMissing("svg", LEFT_OUT, shown.framework(), diagnostics);
    report(undrawn, replaced(shown.framework(), drawn), diagnostics);
    return written + undrawn + FrameworkMap.inTitle(shown).size();
  }

  private static void report(int undrawn, int replaced, Diagnostics diagnostics) {
    if (undrawn > 0) {
      String below = undrawn == 1 ? "1 item below them is" : undrawn + " items below them are";
      String message = "the map ends with its boxes: " + below + " counted, not drawn";
      diagnostics.add(Code.EMIT102, null, message, "the checklist and the handout show them");
    }
    if (replaced > 0) {
      String characters = replaced == 1 ? "1 character is" : replaced + " characters are";
      String message = characters + " \uFFFD on the map: XML does not allow the original";
      diagnostics.add(Code.EMIT103, null, message, "remove control characters from the texts");
    }
  }

  /** The number of replaced characters in the texts on the map. */
  private static int replaced(Framework framework, List<Item> drawn) {
    int count = replaced(framework.title());
    for (Item item : drawn) {
      count += replaced(item.text()) + (item.code() == null ? 0 : replaced(item.code()));
    }
    return count;
  }

  private static int replaced(String text) {
    String mended = WellFormed.mendForXml(text);
    return (int)
        IntStream.range(0, text.length()).filter(i -> text.charAt(i) != mended.charAt(i)).count();
  }
}
