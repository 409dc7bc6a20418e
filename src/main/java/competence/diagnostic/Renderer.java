package competence.diagnostic;

import java.io.IOException;
import java.util.List;

/** Shows findings in one form, for people or for programs. */
public interface Renderer {
  /**
   * Writes all findings of a run, in the order given. Nothing from a document is written raw: what
   * could steer a terminal or deceive the eye comes as {@code \}{@code u{1B}} or in the escapes of
   * the form.
   *
   * @param diagnostics what was found; may be empty
   * @param out where it goes
   * @throws IOException if {@code out} does
   */
  void render(List<Diagnostic> diagnostics, Appendable out) throws IOException;
}
