package competence.changes;

import competence.diff.Difference;
import java.io.IOException;

/** Writes the differences between two editions in one format. */
public interface ChangesWriter {
  /**
   * Writes the differences.
   *
   * @param out takes the text, which ends with a line feed
   * @throws IOException if {@code out} throws one, also wrapped in an {@link
   *     java.io.UncheckedIOException}
   */
  void write(Difference difference, Appendable out) throws IOException;
}
