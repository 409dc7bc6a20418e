package competence.reader.html;

import competence.limit.Limit;
import java.util.Set;

/**
 * Finds pages that are nested far too deeply without parsing all of them. It counts tags only and
 * may be wrong (tags in scripts, tags without an end tag), so a suspicion is checked by parsing the
 * page up to there.
 */
final class NestingScan {
  /** How many times too deep is far too deep; the end of a cell closes lists. */
  private static final int FAR_MORE = 4;

  private static final Set<String> NAMES = Set.of("table", "ul", "ol", "dl");

  private NestingScan() {}

  /**
   * Where far too many tables and lists of a page are open; -1 if they never are.
   *
   * @param levels how many it may have
   */
  static int suspect(String html, int levels) {
    int suspect = FAR_MORE * Math.max(levels, Limit.DEPTH.usual());
    int open = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      if (NAMES.contains(HtmlToken.name(html, at))) {
        open = html.startsWith("/", at + 1) ? Math.max(0, open - 1) : open + 1;
      }
      if (open > suspect) {
        return at;
      }
    }
    return -1;
  }
}
