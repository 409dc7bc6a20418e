package competence.reader.html;

import competence.outline.Marker;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The numbers of a numbered list, as browsers show them; the page does not have them as text. */
final class ListNumbers {
  private static final int MOST = 100_000;
  private static final String[] ROMAN_SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private final String type;
  private int next;

  private ListNumbers(String type, int next) {
    this.type = type;
    this.next = next;
  }

  /** The numbers of a list; null if it has bullets. */
  static @Nullable ListNumbers of(Element list, Map<String, String> css) {
    if (!list.nameIs("ol")) {
      return null;
    }
    String style =
        switch (css.getOrDefault("list-style-type", "")) {
          case "lower-alpha", "lower-latin" -> "a";
          case "upper-alpha", "upper-latin" -> "A";
          case "lower-roman" -> "i";
          case "upper-roman" -> "I";
          case "decimal" -> "1";
          default -> list.attr("type").strip();
        };
    return new ListNumbers(style, number(list.attr("start"), 1));
  }

  /** The number before an entry. */
  Marker next(Element entry) {
    int number = number(entry.attr("value"), next);
    next = number + 1;
    return new Marker(Marker.Kind.LABEL, written(number) + ".", null);
  }

  private String written(int number) {
    if (number < 1 || number > 3999) {
      return String.valueOf(number);
    }
    return switch (type) {
      case "a" -> letters(number);
      case "A" -> letters(number).toUpperCase(Locale.ROOT);
      case "i" -> roman(number);
      case "I" -> roman(number).toUpperCase(Locale.ROOT);
      default -> String.valueOf(number);
    };
  }

  private static String letters(int number) {
    StringBuilder out = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      out.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return out.toString();
  }

  private static String roman(int number) {
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
        out.append(ROMAN_SIGNS[i]);
      }
    }
    return out.toString();
  }

  private static int number(String attribute, int usual) {
    try {
      int number = Integer.parseInt(attribute.strip());
      return Math.abs((long) number) > MOST ? usual : number;
    } catch (NumberFormatException none) {
      return usual;
    }
  }
}
