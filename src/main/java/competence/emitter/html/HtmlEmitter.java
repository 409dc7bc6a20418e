package competence.emitter.html;

import competence.diagnostic.Diagnostics;
import competence.emitter.Detail;
import competence.emitter.Emitter;
import competence.emitter.LeftOut;
import competence.emitter.OutputKind;
import competence.markup.Markup;
import competence.markup.Template;
import competence.model.Framework;
import competence.present.Presentation;
import competence.source.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/**
 * Writes a checklist: one HTML file that needs nothing from elsewhere, made from the template
 * {@code page.html}, the style sheets in {@code style} and the scripts in {@code script}. Each item
 * is reachable under its id ({@code #s7f2k9ab}); ids of the page's own begin with an underscore,
 * which no item's does. Of items that are gone the script knows the last words and what took their
 * place, for those who answered them; a page that is to be printed has none of that.
 */
public final class HtmlEmitter implements Emitter {
  /** The page, among the program's resources. */
  public static final String TEMPLATE = "html/page.html";

  /** Read when the first page is written: a run that writes none has no time for it. */
  private static final class OwnPage {
    private static final Template PAGE = new Template(Resources.text(TEMPLATE));
  }

  private static final Set<Detail> NOT_ON_PAPER = Set.of(Detail.RETIRED);

  private final boolean printed;

  /** Writes pages for browsers. */
  public HtmlEmitter() {
    this(false);
  }

  private HtmlEmitter(boolean printed) {
    this.printed = printed;
  }

  /** Writes pages that are printed at once. */
  public static HtmlEmitter forPaper() {
    return new HtmlEmitter(true);
  }

  @Override
  public OutputKind kind() {
    return printed ? OutputKind.PRINT : OutputKind.CHECKLIST;
  }

  /** What is gone, on paper; a PDF has the ids of the others as places that links lead to. */
  @Override
  public Set<Detail> leavesOut() {
    return printed ? NOT_ON_PAPER : Set.of();
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the presentation's template has a placeholder that is
   *     unknown; {@link PlaceholderNames} has those that are known
   */
  @Override
  public int emit(
      Framework framework, Presentation presentation, Appendable out, Diagnostics diagnostics)
      throws IOException {
    String own = presentation.template();
    Template page = own == null ? OwnPage.PAGE : new Template(own);
    LeftOut.report("pdf", leavesOut(), framework, diagnostics);
    Framework seen = printed ? framework.withRetired(List.of()) : framework;
    Checklist checklist = new Checklist(seen, presentation, new Markup(out));
    try {
      page.fill(checklist);
      return checklist.written();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }
}
