package competence.changes;

import competence.diff.Difference;
import java.io.IOException;

/** Writes what is different between two editions in one form. */
public interface ChangesWriter {
  /**
   * Writes it.
   *
   * @param difference what is different
   * @param out takes the text; it ends with a newline
   */
  void write(Difference difference, Appendable out) throws IOException;
}
