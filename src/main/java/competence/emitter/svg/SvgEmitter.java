package competence.emitter.svg;

import competence.diagnostic.Diagnostics;
import competence.emitter.Emitter;
import competence.map.FrameworkMap;
import competence.map.MapWriter;
import competence.markup.Markup;
import competence.model.Framework;
import competence.present.Presentation;
import competence.present.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes a map: one SVG file without scripts and without anything from elsewhere. Its boxes are
 * links if there is a checklist that they can lead to.
 */
public final class SvgEmitter implements Emitter {
  @Override
  public void emit(
      Framework framework, Presentation presentation, Appendable out, Diagnostics diagnostics)
      throws IOException {
    Shown shown = Shown.of(framework, presentation);
    try {
      MapWriter.writeAlone(
          FrameworkMap.of(shown, presentation.words(), presentation.checklist()), new Markup(out));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }
}
