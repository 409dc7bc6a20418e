package competence.reader.html;

import competence.limit.Limit;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

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

  private PageParser() {}

  /** How deep elements may be nested. */
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

  /** A text as it is parsed, of the same length. */
  static String legible(String html) {
    boolean broken = html.indexOf('\0') >= 0 || html.indexOf('\uFFFF') >= 0;
    return broken
        ? html.replace('\0', WellFormed.REPLACEMENT).replace('\uFFFF', WellFormed.REPLACEMENT)
        : html;
  }

  /** The name of the start tag that the text begins with; empty if it begins with none. */
  private static String firstTag(String html) {
    int start = 0;
    while (start < html.length() && WhiteSpace.is(html.charAt(start))) {
      start++;
    }
    boolean startTag = start < html.length() && !html.startsWith("</", start);
    return startTag ? HtmlToken.name(html, start) : "";
  }
}
