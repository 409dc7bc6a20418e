package competence.diagnostic;

import java.io.IOException;
import java.util.List;

/** Renders findings in one form, for people or for programs. */
public interface Renderer {
  /**
   * Writes all findings of a run, in the order given. Characters of a document that control a
   * terminal or are invisible are written as {@code \}{@code u{1B}}, or in the escapes of the form.
   *
   * @param diagnostics the findings; may be empty
   * @param out takes the text
   * @throws IOException if {@code out} throws one, also wrapped in an {@link
   *     java.io.UncheckedIOException}
   */
  void render(List<Diagnostic> diagnostics, Appendable out) throws IOException;
}
