package competence.reader.html;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.model.Framework;
import competence.outline.Block;
import competence.outline.Interpreter;
import competence.outline.Outline;
import competence.outline.Profile;
import competence.reader.Reader;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.Forms;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads HTML: whole pages, and pieces of them. */
public final class HtmlReader implements Reader {

  @Override
  public @Nullable Framework read(SourceText source, Profile profile, Diagnostics diagnostics) {
    Outline outline = outline(source, diagnostics);
    return outline == null ? null : Interpreter.interpret(outline, profile, source, diagnostics);
  }

  /** The outline of a page; null if it is nested too deeply to be read. */
  static @Nullable Outline outline(SourceText source, Diagnostics diagnostics) {
    String html = source.content();
    int suspect = NestingScan.suspect(html);
    if (suspect >= 0) {
      Diagnostics upToThere = new Diagnostics(source);
      if (whole(html.substring(0, suspect), upToThere) == null) {
        diagnostics.addAll(upToThere.list());
        return null;
      }
    }
    return whole(html, diagnostics);
  }

  private static @Nullable Outline whole(String html, Diagnostics diagnostics) {
    Document page = Page.parse(html);
    if (OwnPage.report(page, diagnostics)) {
      return null;
    }
    Places places = new Places(html, 0);
    Findings findings = new Findings(places);
    Walker walker = new Walker(Content.of(page), places, findings, true);
    List<Block> blocks = walker.walk(page.body());
    findings.report(diagnostics);
    return reportDepth(walker, diagnostics)
        ? null
        : new Outline(title(page), language(page), PageFacts.of(page), blocks);
  }

  /** Says where a page is too deep; true if it is. */
  static boolean reportDepth(Walker walker, Diagnostics diagnostics) {
    Span tooDeep = walker.tooDeep();
    if (tooDeep != null) {
      diagnostics.add(
          Code.TREE103,
          tooDeep,
          "this is nested more deeply than the 64 levels that can be read",
          "look for an end tag that is missing before it");
    }
    return tooDeep != null;
  }

  private static @Nullable String title(Document page) {
    Element title = page.head().selectFirst("title");
    String words = title == null ? "" : WhiteSpace.fold(WellFormed.mend(title.wholeText()));
    return words.isEmpty() ? null : Inline.escape(words);
  }

  private static @Nullable String language(Document page) {
    Element root = page.firstElementChild();
    String language = root == null ? "" : root.attr("lang").strip();
    return Forms.isLanguage(language) ? language : null;
  }
}
