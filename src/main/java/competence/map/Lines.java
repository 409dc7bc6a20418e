package competence.map;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines that are no wider than there is room. */
final class Lines {
  private static final String CUT = "\u2026";

  private final String text;
  private final Font font;
  private final long room;
  private final List<String> lines = new ArrayList<>();

  private Lines(String text, Font font, int width) {
    this.text = text;
    this.font = font;
    this.room = Widths.pixels(width);
  }

  /**
   * The lines of a text. A word that is wider than a line is broken between characters.
   *
   * @param text its white space folded
   * @param font what it is written in
   * @param width the room, in pixels
   * @param most how many lines there may be; what is left over is cut off and an ellipsis put there
   */
  static List<String> of(String text, Font font, int width, int most) {
    Lines lines = new Lines(text, font, width);
    lines.fill(most);
    return lines.lines;
  }

  private void fill(int most) {
    int start = 0;
    while (start < text.length()) {
      int end = end(start, room);
      if (end < text.length() && lines.size() == most - 1) {
        int cut = end(start, room - Widths.of(CUT, font));
        lines.add(text.substring(start, cut).stripTrailing() + CUT);
        return;
      }
      lines.add(text.substring(start, end).stripTrailing());
      start = end;
    }
  }

  /** Where the line that begins here ends: at the last place that it may, or else where it must. */
  private int end(int start, long width) {
    int good = start;
    int at = start;
    long left = width;
    while (at < text.length()) {
      good = at > start && Breaks.mayBreak(text, at) ? at : good;
      int next = next(at, width);
      left -= Widths.of(text, at, next, font);
      if (left < 0 && at > start && text.charAt(at) != ' ') {
        return good > start ? good : at;
      }
      at = next;
    }
    return at;
  }

  /** A character is broken, too, if it is so much that it fills more than a line. */
  private int next(int at, long width) {
    int next = Characters.end(text, at);
    boolean fits = Widths.of(text, at, next, font) <= width;
    return fits ? next : at + Character.charCount(text.codePointAt(at));
  }
}
