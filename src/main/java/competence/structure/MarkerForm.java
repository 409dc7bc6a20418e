package competence.structure;

import competence.outline.Marker;
import competence.text.WhiteSpace;
import org.jspecify.annotations.Nullable;

/**
 * What a text may begin with: a bullet, a box or a label.
 *
 * @param sign its characters
 * @param end the offset after it and the white space that follows
 * @param label the label; null for bullets and boxes
 */
public record MarkerForm(Marker.Kind kind, String sign, int end, @Nullable LabelForm label) {
  private static final String BULLETS =
      "\u2022\u25CF\u25CB\u25A0\u25A1\u25AA\u25AB\u25E6\u2023\u2043\u00B7\u2219\u25C6\u25C7\u25B8"
          + "\u25BA\u25B6\u25B7\u27A2\u27A4\u2726\u2727\u2605\u2606\u2192\u21D2\u27A1\u2713\u2714\u2756";
  private static final String DASHES = "-*\u2013\u2014+";
  private static final String LETTERS = "o\u00A7\u00D8\u00FCvq>\u00BB";
  private static final String BOXES = "\u2610\u2611\u2612\u2B1C\u2751\u274F\u274D\u25FB";
  private static final String MARKS =
      "\u2713\u2714\u2022\u25CF\u25CB\u25A0\u25A1\u25AA\u25C6\u2605\u2606\u2192"
          + "\u2610\u2611\u2612";
  private static final String TICKS = " xX-\u2713\u2714_";

  /** The marker that a text may begin with, if a text follows it; null if there is none. */
  public static @Nullable MarkerForm at(String text, int from) {
    int start = WhiteSpace.skip(text, from, text.length());
    if (start == text.length()) {
      return null;
    }
    char c = text.charAt(start);
    if (isSureBullet(c) || BOXES.indexOf(c) >= 0) {
      return of(
          BOXES.indexOf(c) < 0 ? Marker.Kind.BULLET : Marker.Kind.BOX, text, start, start + 1);
    }
    int end = WhiteSpace.find(text, start, text.length());
    if (end == start + 1 && (DASHES.indexOf(c) >= 0 || LETTERS.indexOf(c) >= 0)) {
      return of(Marker.Kind.BULLET, text, start, end);
    }
    int box = endOfBox(text, start);
    if (box > start) {
      return of(Marker.Kind.BOX, text, start, box);
    }
    LabelForm label = LabelForm.of(text, start, end);
    if (label == null) {
      return null;
    }
    MarkerForm form = of(Marker.Kind.LABEL, text, start, end);
    return form == null ? null : form.as(label);
  }

  /** The offset after "[ ]", "[x]", "( )"; the start if there is no such box. */
  private static int endOfBox(String text, int start) {
    char open = text.charAt(start);
    char close = open == '[' ? ']' : ')';
    if (open != '[' && open != '(') {
      return start;
    }
    int at = start + 1;
    String inside = open == '[' ? TICKS : " ";
    boolean filled = at < text.length() && inside.indexOf(text.charAt(at)) >= 0;
    int end = filled ? at + 1 : at;
    boolean closed = end < text.length() && text.charAt(end) == close;
    boolean separate = closed && end + 1 < text.length() && WhiteSpace.is(text.charAt(end + 1));
    return separate ? end + 1 : start;
  }

  private static @Nullable MarkerForm of(Marker.Kind kind, String text, int start, int end) {
    int next = WhiteSpace.skip(text, end, text.length());
    return next == text.length()
        ? null
        : new MarkerForm(kind, text.substring(start, end), next, null);
  }

  /**
   * Whether a text is nothing but a bullet or a box, so that its text comes after it.
   *
   * @param mayBeMark whether it may be a mark of a table, such as a dot
   */
  public static boolean isAlone(String text, boolean mayBeMark) {
    String sign = text.strip();
    return sign.length() == 1
        && (isSureBullet(sign.charAt(0)) || BOXES.indexOf(sign.charAt(0)) >= 0)
        && !(mayBeMark && MARKS.indexOf(sign.charAt(0)) >= 0);
  }

  private static boolean isSureBullet(char c) {
    return BULLETS.indexOf(c) >= 0 || (c >= '\uE000' && c <= '\uF8FF');
  }

  /** Whether it is a bullet only next to others: "o", "§". */
  boolean needsNeighbours() {
    return kind == Marker.Kind.BULLET && (LETTERS.indexOf(sign) >= 0 || sign.equals("+"));
  }

  MarkerForm as(LabelForm newLabel) {
    return new MarkerForm(kind, sign, end, newLabel);
  }

  /** Bullets of one style are on one level: each sign is one, but all dashes and all boxes. */
  static String style(Marker marker) {
    if (marker.kind() == Marker.Kind.BOX) {
      return "[]";
    }
    return switch (marker.sign()) {
      case "\u2013", "\u2014" -> "-";
      case "\uF0B7" -> "\u00B7";
      default -> marker.sign();
    };
  }
}
