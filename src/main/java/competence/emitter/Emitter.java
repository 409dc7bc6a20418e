package competence.emitter;

import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import competence.present.Presentation;
import java.io.IOException;
import java.util.Set;

/** Writes one format. */
public interface Emitter {
  /** What the output is for. */
  OutputKind kind();

  /** What the format has no place for. All else that a framework says is in the output. */
  Set<Detail> leavesOut();

  /**
   * Writes a framework whose items all have ids. The same framework gives the same text, always.
   * What the format could not carry is said, never dropped in silence; what people did not ask to
   * see is no loss.
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
