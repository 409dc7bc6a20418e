package competence.compiler;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.limit.Limit;
import competence.source.Span;

/**
 * A look at a document before it is read: what must have far too many items or cells is refused at
 * once, for parsing tens of millions of them first would take minutes and fill the memory. It only
 * counts, so it never refuses what has fewer lines, or tags, than there may be items.
 */
final class Flood {
  /** An item of a page may well have a few elements around it and in it. */
  private static final int TAGS_OF_AN_ITEM = 4;

  private final String text;
  private final Diagnostics diagnostics;
  private final int mostItems;
  private final int mostCells;

  private Flood(String text, Diagnostics diagnostics) {
    this.text = text;
    this.diagnostics = diagnostics;
    this.mostItems = diagnostics.limits().of(Limit.ITEMS);
    this.mostCells = diagnostics.limits().of(Limit.COLUMNS);
  }

  /**
   * Whether a document has far too many pieces, which is then reported.
   *
   * @param text the document
   * @param format the name of its format; YAML and JSON stop by themselves while they are read
   */
  static boolean isIn(String text, String format, Diagnostics diagnostics) {
    Flood flood = new Flood(text, diagnostics);
    return switch (format) {
      case "text" -> flood.lines(false);
      case "md" -> flood.lines(true);
      case "html" -> flood.tags();
      default -> false;
    };
  }

  /** Each line is an item at most, apart from what little nesting has in one line. */
  private boolean lines(boolean tables) {
    int lines = 0;
    int cells = 0;
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        blank = true;
        cells = 0;
      } else if (blank && c != ' ' && c != '\t') {
        blank = false;
        if (++lines > 2L * mostItems) {
          return refuseItems(i, "lines with text");
        }
      }
      if (tables && c == '|' && ++cells > mostCells + 1) {
        return refuseCells(i);
      }
    }
    return false;
  }

  private boolean tags() {
    long tags = 0;
    int cells = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      if (++tags > 2L * TAGS_OF_AN_ITEM * mostItems) {
        return refuseItems(at, "tags");
      }
      if (begins(at + 1, "td") || begins(at + 1, "th")) {
        cells++;
      } else if (begins(at + 1, "tr") || begins(at + 1, "table") || begins(at + 1, "/t")) {
        cells = begins(at + 1, "/td") || begins(at + 1, "/th") ? cells : 0;
      }
      if (cells > mostCells) {
        return refuseCells(at);
      }
    }
    return false;
  }

  private boolean begins(int at, String name) {
    int end = at + name.length();
    return text.regionMatches(true, at, name, 0, name.length())
        && (name.startsWith("/t")
            || end >= text.length()
            || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private boolean refuseItems(int at, String pieces) {
    diagnostics.add(
        Code.LIMIT101,
        Span.at(at),
        "up to here there are so many " + pieces + " that no " + mostItems + " items can be enough",
        "make a framework of each part of the document" + diagnostics.limits().remedy(Limit.ITEMS));
    return true;
  }

  private boolean refuseCells(int at) {
    diagnostics.add(
        Code.LIMIT103,
        Span.at(at),
        "this row has more than " + mostCells + " cells, which is the limit",
        "look for lines or tables that were run together"
            + diagnostics.limits().remedy(Limit.COLUMNS));
    return true;
  }
}
