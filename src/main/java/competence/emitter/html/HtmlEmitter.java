package competence.emitter.html;

import competence.diagnostic.Diagnostics;
import competence.emitter.Detail;
import competence.emitter.Emitter;
import competence.emitter.LeftOut;
import competence.markup.Markup;
import competence.markup.Template;
import competence.model.Framework;
import competence.present.Presentation;
import competence.source.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

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

  private static final Set<Detail> LEFT_OUT = Set.of(Detail.RETIRED);

  /** What is gone; a PDF of the page has its ids, too, as places that links lead to. */
  @Override
  public Set<Detail> leavesOut() {
    return LEFT_OUT;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the presentation's template has a placeholder that is
   *     unknown; {@link PlaceholderNames} has those that are known
   */
  @Override
  public void emit(
      Framework framework, Presentation presentation, Appendable out, Diagnostics diagnostics)
      throws IOException {
    String own = presentation.template();
    Template page = own == null ? PAGE : new Template(own);
    LeftOut.report("html", LEFT_OUT, framework, diagnostics);
    try {
      page.fill(new Checklist(framework, presentation, new Markup(out)));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }
}
