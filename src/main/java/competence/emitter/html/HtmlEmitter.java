package competence.emitter.html;

import competence.diagnostic.Diagnostics;
import competence.emitter.Detail;
import competence.emitter.Emitter;
import competence.markup.Markup;
import competence.markup.Template;
import competence.model.Framework;
import competence.present.PageWords;
import competence.present.Presentation;
import competence.source.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes a checklist: one HTML file that needs no other file, made of the template {@code
 * page.html}, the style sheets in {@code style} and the scripts in {@code script}. The id of an
 * item is the id of its element ({@code #s7f2k9ab}); other ids begin with an underscore, which no
 * item's id does. For users who answered items that have been removed, the data block has the last
 * text of each and the ids that replaced it; a page for printing has none of that.
 */
public final class HtmlEmitter implements Emitter {
  /** The resource with the program's own template. */
  public static final String TEMPLATE = "html/page.html";

  /** The placeholders that every template must have. */
  public static final List<String> NEEDED_PLACEHOLDERS = List.of("title", "items");

  /** The prefix of placeholders for words. */
  static final String WORDS = "words:";

  /** The prefix of placeholders for words where no markup is allowed. */
  static final String PLAIN = "plain:";

  /** Read with the first page: most runs write none. */
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

  /** An emitter of pages that are printed at once. */
  public static HtmlEmitter forPaper() {
    return new HtmlEmitter(true);
  }

  /** The placeholders that a template may have: those of the own template, and all words. */
  public static Set<String> placeholders() {
    Set<String> names = new LinkedHashSet<>(OwnPage.PAGE.placeholders());
    for (String key : PageWords.english().texts().keySet()) {
      names.add(WORDS + key);
      names.add(PLAIN + key);
    }
    return names;
  }

  @Override
  public OutputKind kind() {
    return printed ? OutputKind.PRINT : OutputKind.CHECKLIST;
  }

  /** Removed items, on paper. A PDF has the ids of the others as targets of links. */
  @Override
  public Set<Detail> leavesOut() {
    return printed ? NOT_ON_PAPER : Set.of();
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the presentation's template has a placeholder that is not
   *     one of {@link #placeholders}
   */
  @Override
  public int emit(
      Framework framework, Presentation presentation, Appendable out, Diagnostics diagnostics)
      throws IOException {
    String own = presentation.template();
    Template page = own == null ? OwnPage.PAGE : new Template(own);
    Detail.reportMissing("pdf", leavesOut(), framework, diagnostics);
    Framework seen = printed ? framework.withRetired(List.of()) : framework;
    try {
      return new Checklist(seen, presentation, new Markup(out)).write(page);
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }
}
