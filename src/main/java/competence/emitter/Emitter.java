package competence.emitter;

import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import competence.present.Presentation;
import java.io.IOException;
import java.util.Set;

/** Writes one format. */
public interface Emitter {
  /** What an output is for. This decides which presentation settings apply to it. */
  enum OutputKind {
    /** For programs: no presentation setting applies. */
    DATA,
    /** For people, in a viewer of their own: words, numbering, selection and depth apply. */
    DOCUMENT,
    /** A web page to tick and fill in: style sheet, template and paper size apply too. */
    CHECKLIST,
    /** The same web page, which the browser prints to the file that people get. */
    PRINT
  }

  /** What the output is for. */
  default OutputKind kind() {
    return OutputKind.DATA;
  }

  /** The details that the format cannot carry. The output has all others. */
  default Set<Detail> leavesOut() {
    return Set.of();
  }

  /**
   * Writes a framework as text. The same framework always gives the same text. A note reports what
   * the format cannot carry; what the presentation leaves out is not reported.
   *
   * @param framework what to write; all its items have ids
   * @param presentation how people want to see it; formats for programs ignore it
   * @param out where the text goes
   * @param diagnostics collects the findings
   * @return the number of items, counted as they are written; an item that the format represents
   *     only by a number or in a title counts, too
   * @throws IOException if {@code out} throws one, also wrapped in an {@link
   *     java.io.UncheckedIOException}
   */
  int emit(Framework framework, Presentation presentation, Appendable out, Diagnostics diagnostics)
      throws IOException;
}
