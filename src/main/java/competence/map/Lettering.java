package competence.map;

import competence.markup.Direction;
import competence.markup.Markup;
import java.util.List;
import java.util.Locale;

/**
 * Writes lines of text. Each is an element of its own, so that its characters are put in order by
 * themselves, whichever way the line above runs.
 */
final class Lettering {
  private final String around;
  private final Markup out;

  /** Lettering on a map that is in the language of the tag. */
  Lettering(String around, Markup out) {
    this.around = around;
    this.out = out;
  }

  /** Writes lines that begin at the side where their language begins. */
  int write(List<String> lines, Font font, int x, int y, int width, String language) {
    return write(lines, font, x, y, width, language, language);
  }

  /**
   * Writes lines.
   *
   * @param lines the lines
   * @param font what they are written in
   * @param x where their room begins at the left
   * @param y where it begins at the top
   * @param width how wide it is
   * @param language their language
   * @param side they begin at the side where a text in this language would
   * @return where the next line's room begins
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

  /** Writes an attribute for a language other than that around. */
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

  /** Letters stand so much below the top of their line. */
  private static int baseline(Font font) {
    return (font.lineHeight() + font.size()) / 2 - 1;
  }
}
