package competence.changes;

import competence.text.WhiteSpace;

/** Shortens texts that users only need to recognise. */
final class ShortText {
  /** Replaces the rest of a text. */
  static final String ELLIPSIS = "\u2026";

  private ShortText() {}

  /** The beginning of a text, up to the end of a word if one ends soon enough. */
  static String of(String text, int most) {
    return text.length() <= most ? text : text.substring(0, head(text, most)) + ELLIPSIS;
  }

  static String middle(String text, int most) {
    int half = most / 2;
    return text.length() <= most
        ? text
        : text.substring(0, head(text, half))
            + ' '
            + ELLIPSIS
            + ' '
            + text.substring(tail(text, half));
  }

  /** The end of a beginning with a maximum length. */
  private static int head(String text, int most) {
    for (int i = most; i > most / 2; i--) {
      if (WhiteSpace.is(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
  }

  /** The start of an end with a maximum length. */
  private static int tail(String text, int most) {
    int start = text.length() - most;
    for (int i = start; i < text.length() - most / 2; i++) {
      if (WhiteSpace.is(text.charAt(i))) {
        return i + 1;
      }
    }
    return Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
  }
}
