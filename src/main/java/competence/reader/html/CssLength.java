package competence.reader.html;

import competence.text.Numbers;
import java.util.Map;

/** Lengths and sizes of CSS. */
final class CssLength {
  /** No page is as wide as this many points; more is an error or a way to hide a text. */
  private static final int MOST = 2000;

  private static final int MOST_DIGITS = 6;
  private static final int USUAL_SIZE = 120;

  /** Points of a unit. */
  private static final Map<String, Double> UNITS =
      Map.of("pt", 1.0, "px", 0.75, "in", 72.0, "cm", 28.35, "mm", 2.835, "pc", 12.0, "q", 0.709);

  /** The sizes that {@code <font size>} numbers, from 1, in tenths of a point. */
  private static final int[] FONT_SIZES = {75, 100, 120, 135, 180, 240, 360};

  private static final Map<String, Integer> NAMED_SIZES =
      Map.of(
          "xx-small",
          70,
          "x-small",
          75,
          "small",
          100,
          "medium",
          120,
          "large",
          135,
          "x-large",
          180,
          "xx-large",
          240);

  private CssLength() {}

  /**
   * A length in points.
   *
   * @param size the size of the letters in tenths of a point, for lengths in em; 0 if unknown
   * @return 0 for what is no length, such as a percentage
   */
  static int points(String length, int size) {
    return (int) Math.round(exact(length, size));
  }

  private static double exact(String length, int size) {
    int unit = endOfNumber(length);
    if (unit == 0) {
      return 0;
    }
    double number = number(length.substring(0, unit));
    String name = length.substring(unit).strip();
    double points =
        name.equals("em") || name.equals("rem")
            ? number * known(size) / 10
            : number * UNITS.getOrDefault(name, 0.0);
    return Math.max(-MOST, Math.min(MOST, points));
  }

  /**
   * The size of letters in tenths of a point.
   *
   * @param around the size around it; 0 if unknown
   */
  static int size(String value, int around) {
    Integer named = NAMED_SIZES.get(value);
    if (named != null) {
      return named;
    } else if (value.equals("larger") || value.equals("smaller")) {
      return scaled(around, value.equals("larger") ? 1.2 : 1 / 1.2);
    } else if (value.endsWith("%")) {
      return scaled(around, number(value.substring(0, endOfNumber(value))) / 100);
    }
    int size = (int) Math.round(exact(value, around) * 10);
    return size > 0 ? size : around;
  }

  /** A size in relation to the size around it. */
  static int scaled(int around, double factor) {
    return (int) Math.round(known(around) * factor);
  }

  /** The size that the {@code size} of a {@code font} element gives: a number, or +1, −1. */
  static int ofFont(String size, int around) {
    boolean relative = size.startsWith("+") || size.startsWith("-");
    int end = endOfNumber(size);
    if (end == 0 || size.indexOf('.') >= 0) {
      return around;
    }
    int number = (int) number(size.substring(0, end)) + (relative ? 3 : 0);
    return FONT_SIZES[Math.max(1, Math.min(FONT_SIZES.length, number)) - 1];
  }

  private static int known(int size) {
    return size == 0 ? USUAL_SIZE : size;
  }

  /** The offset after a sign and some digits with a point; 0 if there are too many or none. */
  private static int endOfNumber(String text) {
    int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    int digits = 0;
    int points = 0;
    while (at < text.length() && (Numbers.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      digits += text.charAt(at) == '.' ? 0 : 1;
      points += text.charAt(at) == '.' ? 1 : 0;
      at++;
    }
    return digits == 0 || digits > 2 * MOST_DIGITS || points > 1 ? 0 : at;
  }

  private static double number(String digits) {
    return digits.isEmpty() ? 0 : Double.parseDouble(digits);
  }
}
