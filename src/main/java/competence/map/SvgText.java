package competence.map;

import competence.markup.Direction;
import competence.markup.Markup;
import java.util.List;
import java.util.Locale;

/**
 * Writes lines of text as SVG. Each line is an element, so that its direction does not depend on
 * the line before it.
 */
final class SvgText {
  private final String around;
  private final Markup out;

  /** Texts on a map that is in the language of the tag. */
  SvgText(String around, Markup out) {
    this.around = around;
    this.out = out;
  }

  /** Writes lines that start on the side where their language starts. */
  int write(List<String> lines, Font font, int x, int y, int width, String language) {
    return write(lines, font, x, y, width, language, language);
  }

  /**
   * Writes lines.
   *
   * @param lines the lines
   * @param font their font
   * @param x the left of their room
   * @param y the top of their room
   * @param width the width of their room
   * @param language their language
   * @param side they start on the side where a text in this language starts
   * @return the bottom of the last line
   */
  int write(List<String> lines, Font font, int x, int y, int width, String language, String side) {
    boolean fromRight = isFromRight(side);
    int next = y;
    for (String line : lines) {
      out.raw("<text" + style(font) + " x=\"" + (fromRight ? x + width : x));
      out.raw("\" y=\"" + (next + baseline(font)) + "\"");
      language(language, around);
      out.raw(isFromRight(language) ? " direction=\"rtl\"" : "");
      out.raw(isFromRight(language) == fromRight ? ">" : " text-anchor=\"end\">");
      out.text(line).raw("</text>");
      next += font.lineHeight();
    }
    return next;
  }

  /** Writes the attribute for a language that differs from that of the parent. */
  void language(String language, String outer) {
    if (!language.equals(outer)) {
      out.raw(" lang=\"").value(language).raw("\"");
    }
  }

  private static boolean isFromRight(String language) {
    return Direction.of(language).equals("rtl");
  }

  private static String style(Font font) {
    String name = font.name().toLowerCase(Locale.ROOT);
    return font == Font.TEXT ? "" : " class=\"" + name + "\"";
  }

  /** The distance of the baseline from the top of a line. */
  private static int baseline(Font font) {
    return (font.lineHeight() + font.size()) / 2 - 1;
  }
}
