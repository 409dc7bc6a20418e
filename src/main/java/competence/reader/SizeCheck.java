package competence.reader;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.limit.Limit;
import competence.source.SourceText;
import competence.source.Span;

/**
 * Refuses, before it is parsed, a document that must have far too many items or cells: parsing tens
 * of millions of them would take minutes and fill the memory. It only counts, so it never refuses a
 * document that has fewer lines, or tags, than there may be items.
 */
public final class SizeCheck {
  /** An item of a page may have a few elements around it and in it. */
  private static final int TAGS_OF_AN_ITEM = 4;

  private final String text;
  private final Diagnostics diagnostics;
  private final int mostItems;
  private final int mostCells;

  /** A check that reports to these diagnostics, by their limits. */
  public SizeCheck(SourceText source, Diagnostics diagnostics) {
    this.text = source.content();
    this.diagnostics = diagnostics;
    this.mostItems = diagnostics.limits().of(Limit.ITEMS);
    this.mostCells = diagnostics.limits().of(Limit.COLUMNS);
  }

  /**
   * Reports a document with too many lines that are not blank. A line is one item at most, apart
   * from the little nesting that fits into one line.
   *
   * @param tables whether too many vertical bars in a line are reported as well
   * @return whether it was refused
   */
  public boolean refusesLines(boolean tables) {
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

  /**
   * Reports a page with too many tags, or with too many cells in a row.
   *
   * @return whether it was refused
   */
  public boolean refusesTags() {
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
        "up to here there are too many " + pieces + " for the limit of " + mostItems + " items",
        "make a framework of each part of the document" + diagnostics.limits().remedy(Limit.ITEMS));
    return true;
  }

  private boolean refuseCells(int at) {
    diagnostics.add(
        Code.LIMIT103,
        Span.at(at),
        "this row has more cells than the limit of " + mostCells,
        "look for lines or tables that were joined" + diagnostics.limits().remedy(Limit.COLUMNS));
    return true;
  }
}
