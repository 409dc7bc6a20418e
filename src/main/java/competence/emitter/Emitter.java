package competence.emitter;

import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import java.io.IOException;

/** Writes one format. */
public interface Emitter {
  /**
   * Writes a framework whose items all have ids. The same framework gives the same text, always.
   *
   * @param framework what to write
   * @param out where it goes
   * @param diagnostics takes what the format could not carry
   * @throws IOException if {@code out} does
   */
  void emit(Framework framework, Appendable out, Diagnostics diagnostics) throws IOException;
}
