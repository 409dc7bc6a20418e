package competence.reader.html;

import competence.limit.Limit;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;

/** Parses HTML. */
final class PageParser {
  /**
   * How deep elements may be nested for each level of the tree: enough for a table with a dozen
   * wrappers. Deeper elements become siblings in jsoup; without a limit its time grows with the
   * square of the depth.
   */
  private static final int ELEMENTS_OF_A_LEVEL = 16;

  /** Parts of a table that a piece of a page may begin with, and their parents. */
  private static final Map<String, String> TABLE_PARTS =
      Map.of(
          "caption", "table",
          "thead", "table",
          "tbody", "table",
          "tfoot", "table",
          "tr", "tbody",
          "td", "tr",
          "th", "tr");

  private static final Pattern FRAMESET = Pattern.compile("(?i)(</?)frameset");

  /** How many times too deep is far too deep; the end of a cell closes lists. */
  private static final int FAR_MORE = 4;

  private static final Set<String> NESTED = Set.of("table", "ul", "ol", "dl");

  private PageParser() {}

  static int deepest(int levels) {
    return ELEMENTS_OF_A_LEVEL * Math.max(levels, Limit.DEPTH.usual());
  }

  /**
   * The tree of elements, with places. Text that begins with a part of a table is read as part of
   * one. NUL, which HTML keeps or discards depending on its place, is U+FFFD everywhere, and so is
   * U+FFFF, at which jsoup would stop.
   *
   * @param levels how deep tables and lists may be nested
   */
  static Document parse(String html, int levels) {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(deepest(levels));
    parser.tagSet(TagSet.Html().onNewTag(PageParser::closesItself));
    String text = legible(html);
    String around = TABLE_PARTS.get(firstTag(text));
    if (around == null) {
      Document page = parser.parseInput(text, "");
      // A frameset has no text; an element of an unknown name has.
      return page.body().nameIs("frameset")
          ? parser.parseInput(FRAMESET.matcher(text).replaceAll("$1framezet"), "")
          : page;
    }
    Document page = Document.createShell("");
    Element table = page.body().appendElement("table");
    Element context = around.equals("table") ? table : table.appendElement("tbody");
    if (around.equals("tr")) {
      context = context.appendElement("tr");
    }
    context.appendChildren(parser.parseFragmentInput(text, context, ""));
    return page;
  }

  /** The elements of wikis are those of XML: {@code <ac:parameter/>} has no content. */
  private static void closesItself(Tag tag) {
    if (tag.normalName().startsWith("ac:") || tag.normalName().startsWith("ri:")) {
      tag.set(Tag.SelfClose);
    }
  }

  /**
   * Finds pages that are nested far too deeply without parsing all of them. It counts tags only and
   * may be wrong (tags in scripts, tags without an end tag), so the caller must check it by parsing
   * the page up to there.
   *
   * @param levels how deep tables and lists may be nested
   * @return where far too many of them are open; -1 if they never are
   */
  static int suspect(String html, int levels) {
    int suspect = FAR_MORE * Math.max(levels, Limit.DEPTH.usual());
    int open = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      if (NESTED.contains(HtmlToken.name(html, at))) {
        open = html.startsWith("/", at + 1) ? Math.max(0, open - 1) : open + 1;
      }
      if (open > suspect) {
        return at;
      }
    }
    return -1;
  }

  /** A text as it is parsed, of the same length. */
  static String legible(String html) {
    boolean broken = html.indexOf('\0') >= 0 || html.indexOf('\uFFFF') >= 0;
    return broken
        ? html.replace('\0', WellFormed.REPLACEMENT).replace('\uFFFF', WellFormed.REPLACEMENT)
        : html;
  }

  private static String firstTag(String html) {
    int start = WhiteSpace.skip(html, 0, html.length());
    boolean startTag = start < html.length() && !html.startsWith("</", start);
    return startTag ? HtmlToken.name(html, start) : "";
  }
}
