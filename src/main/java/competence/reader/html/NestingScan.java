package competence.reader.html;

import competence.limit.Limit;
import java.util.List;

/**
 * A quick look at a page that is nested beyond all measure, so that it need not be parsed to its
 * end. It counts tags only and may be wrong (tags in scripts, tags left open), so what it suspects
 * is checked by parsing the page up to there.
 */
final class NestingScan {
  /** Far more than a tree may have is this many times more: lists are closed by a cell's end. */
  private static final int FAR_MORE = 4;

  private static final List<String> NAMES = List.of("table", "ul", "ol", "dl");

  private NestingScan() {}

  /**
   * Where a page has far too many tables and lists open; -1 if it never has.
   *
   * @param levels how many it may have
   */
  static int suspect(String html, int levels) {
    int suspect = FAR_MORE * Math.max(levels, Limit.DEPTH.usual());
    int open = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      boolean end = html.startsWith("/", at + 1);
      if (isNested(html, end ? at + 2 : at + 1)) {
        open = end ? Math.max(0, open - 1) : open + 1;
      }
      if (open > suspect) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isNested(String html, int at) {
    for (String name : NAMES) {
      int end = at + name.length();
      if (html.regionMatches(true, at, name, 0, name.length())
          && (end == html.length() || !Character.isLetterOrDigit(html.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
