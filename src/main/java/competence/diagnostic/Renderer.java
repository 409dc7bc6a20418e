package competence.diagnostic;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes findings in one format, for people or for programs. */
public interface Renderer {
  /**
   * Writes all findings of a run in order. Control characters and other invisible characters of a
   * document are escaped, as {@code \}{@code u{1B}} or as the format requires.
   *
   * @param diagnostics the findings; may be empty
   * @param out receives the text
   * @throws IOException if {@code out} fails
   */
  void render(List<Diagnostic> diagnostics, Appendable out) throws IOException;

  /**
   * The formats by the names that {@code --format} takes, in the order in which users see them.
   *
   * @param colour whether the format for people may use colours
   * @param version the program's version, for formats that include it
   */
  static Map<String, Renderer> all(boolean colour, String version) {
    Map<String, Renderer> all = new LinkedHashMap<>();
    all.put("text", new TextRenderer(colour));
    all.put("line", new LineRenderer(LineRenderer::plain));
    all.put("json", new JsonRenderer());
    all.put("github", new LineRenderer(LineRenderer::github));
    all.put("sarif", new SarifRenderer(version));
    return all;
  }
}
