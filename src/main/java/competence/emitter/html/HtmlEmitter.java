package competence.emitter.html;

import competence.diagnostic.Diagnostics;
import competence.emitter.Emitter;
import competence.markup.Markup;
import competence.markup.Template;
import competence.model.Framework;
import competence.present.Presentation;
import competence.source.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes a checklist: one HTML file without scripts and without anything from elsewhere, made from
 * the template {@code page.html} and the style sheet {@code style.css}. Each item is reachable
 * under its id ({@code #s7f2k9ab}); ids of the page's own begin with an underscore, which no item's
 * does.
 */
public final class HtmlEmitter implements Emitter {
  /** The page, among the program's resources. */
  public static final String TEMPLATE = "html/page.html";

  private static final Template PAGE = new Template(Resources.text(TEMPLATE));

  @Override
  public void emit(
      Framework framework, Presentation presentation, Appendable out, Diagnostics diagnostics)
      throws IOException {
    try {
      PAGE.fill(new Checklist(framework, presentation.words(), new Markup(out)));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }
}
