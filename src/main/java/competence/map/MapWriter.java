package competence.map;

import competence.map.Sheet.MeasuredBox;
import competence.map.Sheet.PlacedBox;
import competence.map.Sheet.PlacedColumn;
import competence.markup.Direction;
import competence.markup.Markup;
import competence.model.Framework;
import competence.source.Resources;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a chart as SVG. It is a group, not an image, so that screen readers find its links; each
 * column is a list of boxes. The same chart always gives the same text.
 */
public final class MapWriter {
  /** The style sheet of maps. A page with a map must include it. */
  public static final String STYLE = Resources.text("svg/map.css");

  private static final String ALONE = Resources.text("svg/alone.css");
  private static final int MARGIN = 24;
  private static final int TITLE_GAP = 22;
  private static final int MOST_TITLE_LINES = 3;
  private static final int MOST_SUMMARY_LINES = 2;

  /** The width of outlines, half of which is outside of the box. */
  private static final int STROKE = 2;

  private final Chart chart;
  private final Sheet sheet;
  private final Markup out;
  private int written;

  private MapWriter(Chart chart, Markup out) {
    this.chart = chart;
    this.sheet = ChartLayout.best(chart.columns());
    this.out = out;
  }

  /**
   * Writes a separate file, with title and style sheet.
   *
   * @return the number of boxes and headings of columns
   */
  public static int writeAlone(Chart chart, Markup out) {
    MapWriter writer = new MapWriter(chart, out);
    writer.alone();
    return writer.written;
  }

  /** Writes a part of a page whose style sheet includes {@link #STYLE}. */
  public static void writeWithin(Chart chart, Markup out) {
    new MapWriter(chart, out).within();
  }

  private void alone() {
    int room = sheet.width();
    var title = LineBreaker.lines(chart.title(), Font.TITLE, room, MOST_TITLE_LINES);
    var summary = LineBreaker.lines(chart.summary(), Font.SMALL, room, MOST_SUMMARY_LINES);
    int top =
        MARGIN
            + title.size() * Font.TITLE.lineHeight()
            + summary.size() * Font.SMALL.lineHeight()
            + TITLE_GAP;
    open(sheet.width() + 2 * MARGIN, top + sheet.height() + MARGIN, "");
    out.raw("<style>\n").raw(STYLE).raw(ALONE).raw("</style>\n");
    out.raw("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n");
    out.raw("<g aria-hidden=\"true\">\n");
    int y = lines(title, Font.TITLE, MARGIN, MARGIN, room, chart.language(), chart.language());
    lines(summary, Font.SMALL, MARGIN, y, room, chart.words(), chart.language());
    out.raw("</g>\n");
    columns(MARGIN, top);
    out.raw("</svg>\n");
  }

  private void within() {
    int width = sheet.width() + 2 * STROKE;
    int height = sheet.height() + 2 * STROKE;
    open(width, height, " width=\"" + width + "\" height=\"" + height + "\"");
    columns(STROKE, STROKE);
    out.raw("</svg>\n");
  }

  /** Opens the map. Its direction does not depend on that of the page. */
  private void open(int width, int height, String size) {
    out.raw("<svg xmlns=\"http://www.w3.org/2000/svg\"" + size + " viewBox=\"0 0 " + width);
    out.raw(" " + height + "\" preserveAspectRatio=\"xMidYMin\" class=\"map\" direction=\"ltr\"");
    out.raw(" lang=\"").value(chart.language()).raw("\" role=\"group\"");
    out.raw(" aria-labelledby=\"_map_title _map_summary\"");
    out.raw(" data-format=\"" + Framework.FORMAT + "\">\n<title id=\"_map_title\">");
    out.text(chart.name()).raw("</title>\n<desc id=\"_map_summary\"");
    language(chart.words(), chart.language());
    out.raw(">").text(chart.summary()).raw("</desc>\n");
  }

  private void columns(int left, int top) {
    for (PlacedColumn placed : sheet.columns()) {
      column(placed, left + x(placed.x(), placed.width()), top + placed.rule());
      for (PlacedBox box : placed.boxes()) {
        box(box, left + x(box.x(), box.width()), top + box.y(), placed.column());
      }
      out.raw("</g>\n");
    }
  }

  /** A place on the sheet, which is mirrored for languages that are written from the right. */
  private int x(int x, int width) {
    return isFromRight(chart.language()) ? sheet.width() - x - width : x;
  }

  /** Opens the list of a column, with its heading above it. */
  private void column(PlacedColumn placed, int x, int rule) {
    Chart.Column column = placed.column();
    if (!placed.heading().isEmpty()) {
      written++;
      String link = column.link();
      int y = rule - placed.headingHeight();
      open(link, column.name());
      if (link == null) {
        out.raw("<g aria-hidden=\"true\">");
      } else {
        rect("ring", x, y, placed.width(), rule - y);
      }
      String language = column.language();
      lines(placed.heading(), Font.HEADING, x, y, placed.width(), language, language);
      out.raw(link == null ? "</g>\n" : "</a>\n");
    }
    out.raw("<path d=\"M" + x + " " + rule + "h" + placed.width() + "\"/>\n");
    out.raw("<g role=\"list\"");
    language(column.language(), chart.language());
    out.raw(" aria-label=\"").value(column.name()).raw("\">\n");
  }

  private void box(PlacedBox placed, int x, int y, Chart.Column column) {
    MeasuredBox measured = placed.box();
    Chart.Box box = measured.box();
    written++;
    out.raw("<g role=\"listitem\">");
    open(box.link(), box.count().isEmpty() ? box.text() : box.text() + ", " + box.count());
    if (measured.isCut()) {
      out.raw("<title>").text(box.text()).raw("</title>");
    }
    rect("", x, y, placed.width(), measured.height());
    int left = x + MeasuredBox.PADDING;
    int room = placed.width() - 2 * MeasuredBox.PADDING;
    int top = y + MeasuredBox.PADDING - 2;
    String language = column.language();
    int next = lines(measured.lines(), Font.TEXT, left, top, room, language, language);
    lines(measured.count(), Font.SMALL, left, next, room, chart.words(), language);
    out.raw(box.link() == null ? "</g>\n" : "</a></g>\n");
  }

  private void open(@Nullable String link, String name) {
    if (link != null) {
      out.raw("<a href=\"").value(link).raw("\" aria-label=\"").value(name).raw("\">");
    }
  }

  private void rect(String name, int x, int y, int width, int height) {
    out.raw("<rect" + (name.isEmpty() ? "" : " class=\"" + name + "\""));
    out.raw(" x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + height);
    out.raw(name.isEmpty() ? "\" rx=\"4\"/>" : "\"/>");
  }

  /**
   * Writes lines of text. Each one is an element, so that its direction does not depend on the line
   * before it. They start on the side where a text in the language {@code side} starts.
   *
   * @return the bottom of the last line
   */
  private int lines(
      List<String> lines, Font font, int x, int y, int width, String language, String side) {
    boolean fromRight = isFromRight(side);
    int next = y;
    for (String line : lines) {
      out.raw("<text" + (font == Font.TEXT ? "" : " class=\"" + font.style() + "\""));
      out.raw(" x=\"" + (fromRight ? x + width : x) + "\" y=\"" + (next + font.baseline()) + "\"");
      language(language, chart.language());
      out.raw(isFromRight(language) ? " direction=\"rtl\"" : "");
      out.raw(isFromRight(language) == fromRight ? ">" : " text-anchor=\"end\">");
      out.text(line).raw("</text>");
      next += font.lineHeight();
    }
    return next;
  }

  /** Writes the attribute for a language that differs from that of the parent. */
  private void language(String language, String outer) {
    if (!language.equals(outer)) {
      out.raw(" lang=\"").value(language).raw("\"");
    }
  }

  private static boolean isFromRight(String language) {
    return Direction.of(language).equals("rtl");
  }
}
