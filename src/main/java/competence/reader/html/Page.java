package competence.reader.html;

import competence.limit.Limit;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Parses HTML. */
final class Page {
  /**
   * How deep elements may stand in each other for each level of the tree: enough for a table with a
   * dozen wrappers. Beyond it jsoup makes siblings of what is nested, without a word; without a
   * limit its time grows with the square of the depth.
   */
  private static final int ELEMENTS_OF_A_LEVEL = 16;

  /** Parts of a table that a piece of a page may begin with, and what they stand in. */
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

  private Page() {}

  /** How deep elements may stand in each other. */
  static int deepest(int levels) {
    return ELEMENTS_OF_A_LEVEL * Math.max(levels, Limit.DEPTH.usual());
  }

  /**
   * The tree of elements, with places. What begins with a part of a table is read as if it stood in
   * one. NUL, which HTML leaves out or not depending on where it stands, is U+FFFD everywhere, and
   * so is U+FFFF, at which jsoup would stop.
   *
   * @param levels how deep tables and lists may be nested
   */
  static Document parse(String html, int levels) {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(deepest(levels));
    String text = legible(html);
    String around = TABLE_PARTS.get(firstTag(text));
    if (around == null) {
      Document page = parser.parseInput(text, "");
      // In a frameset text is passed over; an element of an unknown name shows it.
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

  /** A text as it is parsed: as long as it was. */
  static String legible(String html) {
    boolean broken = html.indexOf('\0') >= 0 || html.indexOf('\uFFFF') >= 0;
    return broken
        ? html.replace('\0', WellFormed.REPLACEMENT).replace('\uFFFF', WellFormed.REPLACEMENT)
        : html;
  }

  /** The name of the first tag, in lower case, if there is nothing before it. */
  private static String firstTag(String html) {
    int start = 0;
    while (start < html.length() && WhiteSpace.is(html.charAt(start))) {
      start++;
    }
    int end = Math.min(start + 1, html.length());
    while (end < html.length() && Character.isLetter(html.charAt(end))) {
      end++;
    }
    boolean tag = start < html.length() && html.charAt(start) == '<';
    return tag ? html.substring(start + 1, end).toLowerCase(Locale.ROOT) : "";
  }
}
