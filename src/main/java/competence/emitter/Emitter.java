package competence.emitter;

import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import competence.present.Presentation;
import java.io.IOException;

/** Writes one format. */
public interface Emitter {
  /**
   * Writes a framework whose items all have ids. The same framework gives the same text, always.
   *
   * @param framework what to write
   * @param presentation how people want to see it; what is for programs does not look at it
   * @param out where it goes
   * @param diagnostics takes what the format could not carry
   * @throws IOException if {@code out} does
   */
  void emit(Framework framework, Presentation presentation, Appendable out, Diagnostics diagnostics)
      throws IOException;
}
