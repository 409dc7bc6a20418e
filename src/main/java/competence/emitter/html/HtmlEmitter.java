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
import java.util.List;

/**
 * Writes a checklist: one HTML file that needs nothing from elsewhere, made from the template
 * {@code page.html}, the style sheets in {@code style} and the scripts in {@code script}. Each item
 * is reachable under its id ({@code #s7f2k9ab}); ids of the page's own begin with an underscore,
 * which no item's does.
 */
public final class HtmlEmitter implements Emitter {
  /** The page, among the program's resources. */
  public static final String TEMPLATE = "html/page.html";

  private static final Template PAGE = new Template(Resources.text(TEMPLATE));

  /**
   * The placeholders of a template that are none of a checklist's, each once; such a template
   * cannot be used.
   */
  public static List<String> unknownPlaceholders(String template) {
    return new Template(template)
        .placeholders().stream().filter(name -> !Checklist.knows(name)).distinct().toList();
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the presentation's template has a placeholder that is
   *     unknown
   */
  @Override
  public void emit(
      Framework framework, Presentation presentation, Appendable out, Diagnostics diagnostics)
      throws IOException {
    String own = presentation.template();
    Template page = own == null ? PAGE : new Template(own);
    try {
      page.fill(new Checklist(framework, presentation, new Markup(out)));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }
}
