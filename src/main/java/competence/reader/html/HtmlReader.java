package competence.reader.html;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.diagnostic.Visible;
import competence.ledger.Ledger;
import competence.limit.Limit;
import competence.model.Framework;
import competence.outline.Block;
import competence.outline.Outline;
import competence.profile.Profile;
import competence.reader.LedgerGaps;
import competence.reader.Reader;
import competence.reader.Reading;
import competence.reader.SizeCheck;
import competence.source.SourceText;
import competence.source.Span;
import competence.structure.Recognizer;
import competence.text.Forms;
import competence.text.WhiteSpace;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/** Reads HTML: whole pages, and pieces of HTML in documents of other formats. */
public final class HtmlReader implements Reader {
  private static final String OWN_PAGE =
      "meta[name=generator][content=competence] ~ meta[name=format][content="
          + Framework.FORMAT
          + ']';

  @Override
  public boolean recognizes(String start) {
    boolean tag = start.length() > 1 && start.charAt(0) == '<';
    return tag
        && (Character.isLetter(start.charAt(1)) || "!?".indexOf(start.charAt(1)) >= 0)
        && !isFlattenedTable(start);
  }

  /** Whether HTML has an element of this name, in lower case. */
  public static boolean isElement(String name) {
    return Tag.isKnownTag(name);
  }

  /** Flattened tables may begin with markup, too; their fields are separated by tabs. */
  private static boolean isFlattenedTable(String start) {
    int tab = start.indexOf("</table>\t");
    return tab >= 0 && !WhiteSpace.isBlank(start.substring(0, tab));
  }

  @Override
  public boolean refuses(SourceText source, Diagnostics diagnostics) {
    return new SizeCheck(source, diagnostics).refusesTags();
  }

  @Override
  public Reading read(SourceText source, Profile profile, Diagnostics diagnostics) {
    Ledger ledger = new Ledger();
    Outline outline = outline(source, diagnostics, ledger);
    if (outline == null) {
      return new Reading(null, ledger);
    }
    Framework read = Recognizer.recognize(outline, profile, source, diagnostics, ledger);
    LedgerGaps.explain(source.content(), ledger, new HtmlMarkup(ledger));
    return new Reading(read, ledger);
  }

  /**
   * The blocks of a piece of HTML; a text, with or without inline markup, is one paragraph, and a
   * blank one is no block.
   *
   * @param html the piece as the source has it
   * @param offset where it begins in the source; all spans are the source's
   * @param ledger takes the text that is left out; the tags are for {@link HtmlMarkup} to explain
   * @param diagnostics takes what is left out, and an error ({@code TREE103}) if tables and lists
   *     are nested too deeply; the blocks then end at that place
   */
  public static List<Block> fragment(
      String html, int offset, Ledger ledger, Diagnostics diagnostics) {
    int deepest = diagnostics.limits().of(Limit.DEPTH);
    Document page = PageParser.parse(html, deepest);
    NodePlaces places = new NodePlaces(html, offset);
    Omissions omissions = new Omissions(places, ledger);
    PageWalker walker =
        new PageWalker(
            PageContent.all(page), PageStyles.of(page), places, omissions, ledger, deepest);
    // The parser may take the beginning of a piece for the head of a page; that is no content.
    omissions.leave(page.head(), "<head>");
    List<Block> blocks = walker.walk(page.body());
    omissions.report(diagnostics);
    reportDepth(walker, diagnostics);
    return blocks;
  }

  /** The outline of a page; null if it is nested too deeply to be read. */
  static @Nullable Outline outline(SourceText source, Diagnostics diagnostics, Ledger ledger) {
    String html = source.content();
    int suspect = PageParser.suspect(html, diagnostics.limits().of(Limit.DEPTH));
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
    Document page = PageParser.parse(html, deepest);
    if (refuse(page, diagnostics)) {
      return null;
    }
    NodePlaces places = new NodePlaces(html, 0);
    Omissions omissions = new Omissions(places, ledger);
    PageWalker walker =
        new PageWalker(
            PageContent.of(page), PageStyles.of(page), places, omissions, ledger, deepest);
    PageHead head = new PageHead(page, places, omissions, ledger);
    NamedParts.moveCaptions(page.body());
    Element named = NamedParts.mark(page.body());
    if (named != null) {
      diagnostics.add(
          Code.TREE272,
          places.tag(named),
          "read as the name of what follows: the first line of this part and of others like it");
    }
    PageFootnotes footnotes = PageFootnotes.of(page.body(), places, omissions);
    List<Block> blocks = walker.walk(page.body());
    omissions.report(diagnostics);
    return reportDepth(walker, diagnostics)
        ? null
        : footnotes.takeFrom(
            new Outline(
                head.title(),
                head.description(),
                language(page, places, diagnostics),
                head.facts(),
                blocks),
            ledger);
  }

  private static boolean refuse(Document page, Diagnostics diagnostics) {
    boolean own = page.head().selectFirst(OWN_PAGE) != null;
    if (own) {
      diagnostics.add(
          Code.EMIT105,
          null,
          "this page was made by competence; it is not a document",
          "compile the YAML, JSON or Markdown that was made with it");
    }
    return own;
  }

  /** Reports where a page is too deep; true if it is. */
  private static boolean reportDepth(PageWalker walker, Diagnostics diagnostics) {
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

  private static @Nullable String language(
      Document page, NodePlaces places, Diagnostics diagnostics) {
    Element root = page.firstElementChild();
    String language = root == null ? "" : root.attr("lang").strip();
    if (root == null || language.isEmpty() || Forms.isLanguage(language)) {
      return language.isEmpty() ? null : language;
    }
    diagnostics.add(
        Code.DOC113,
        places.tag(root),
        Visible.brief("the attribute lang is not used: \"" + language + "\" is no language tag"),
        Forms.LANGUAGE_REMEDY);
    return null;
  }
}
