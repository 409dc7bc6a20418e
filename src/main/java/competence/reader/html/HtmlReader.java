package competence.reader.html;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Ledger;
import competence.limit.Limit;
import competence.model.Framework;
import competence.outline.Block;
import competence.outline.Interpreter;
import competence.outline.Outline;
import competence.outline.Profile;
import competence.reader.Gaps;
import competence.reader.Reader;
import competence.reader.Reading;
import competence.reader.SizeCheck;
import competence.source.SourceText;
import competence.source.Span;
import competence.text.Forms;
import competence.text.WhiteSpace;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads HTML: whole pages, and pieces of them. */
public final class HtmlReader implements Reader {

  @Override
  public boolean recognizes(String start) {
    boolean tag = start.length() > 1 && start.charAt(0) == '<' && opensTag(start.charAt(1));
    return tag && !isFlattenedTable(start);
  }

  private static boolean opensTag(char second) {
    return Character.isLetter(second) || second == '!';
  }

  /** Flattened tables may begin with markup, too; their fields are separated by tabs. */
  private static boolean isFlattenedTable(String start) {
    int tab = start.indexOf("</table>\t");
    return tab >= 0 && !WhiteSpace.isBlank(start.substring(0, tab));
  }

  @Override
  public boolean refuses(SourceText source, Diagnostics diagnostics) {
    return SizeCheck.refusesTags(source, diagnostics);
  }

  @Override
  public Reading read(SourceText source, Profile profile, Diagnostics diagnostics) {
    Ledger ledger = new Ledger();
    Outline outline = outline(source, diagnostics, ledger);
    if (outline == null) {
      return new Reading(null, ledger);
    }
    Framework read = Interpreter.interpret(outline, profile, source, diagnostics, ledger);
    Gaps.explain(source.content(), ledger, new HtmlMarkup(ledger));
    return new Reading(read, ledger);
  }

  /** The outline of a page; null if it is nested too deeply to be read. */
  static @Nullable Outline outline(SourceText source, Diagnostics diagnostics, Ledger ledger) {
    String html = source.content();
    int suspect = NestingScan.suspect(html, diagnostics.limits().of(Limit.DEPTH));
    if (suspect >= 0) {
      Diagnostics upToThere = new Diagnostics(source, diagnostics.limits());
      if (whole(html.substring(0, suspect), upToThere, new Ledger()) == null) {
        diagnostics.addAll(upToThere.list());
        return null;
      }
    }
    return whole(html, diagnostics, ledger);
  }

  private static @Nullable Outline whole(String html, Diagnostics diagnostics, Ledger ledger) {
    int deepest = diagnostics.limits().of(Limit.DEPTH);
    Document page = Page.parse(html, deepest);
    if (OwnPage.report(page, diagnostics)) {
      return null;
    }
    Places places = new Places(html, 0);
    Findings findings = new Findings(places);
    Walker walker = new Walker(Content.of(page), places, findings, ledger, true, deepest);
    Head head = new Head(page, places, ledger);
    List<Block> blocks = walker.walk(page.body());
    findings.report(diagnostics);
    return reportDepth(walker, diagnostics)
        ? null
        : new Outline(head.title(), head.description(), language(page), head.facts(), blocks);
  }

  /** Says where a page is too deep; true if it is. */
  static boolean reportDepth(Walker walker, Diagnostics diagnostics) {
    Span tooDeep = walker.tooDeep();
    if (tooDeep != null) {
      diagnostics.add(
          Code.TREE103,
          tooDeep,
          "this is nested more deeply than the "
              + diagnostics.limits().of(Limit.DEPTH)
              + " levels that can be read",
          "look for an end tag that is missing before it"
              + diagnostics.limits().remedy(Limit.DEPTH));
    }
    return tooDeep != null;
  }

  private static @Nullable String language(Document page) {
    Element root = page.firstElementChild();
    String language = root == null ? "" : root.attr("lang").strip();
    return Forms.isLanguage(language) ? language : null;
  }
}
