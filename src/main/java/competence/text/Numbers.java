package competence.text;

/** Numbers in a text, as digits. */
public final class Numbers {
  private static final int MOST_DIGITS = 6;

  private Numbers() {}

  /** The text with {@code #} for each run of digits. */
  public static String hidden(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean number = false;
    for (int i = 0; i < text.length(); i++) {
      boolean digit = isDigit(text.charAt(i));
      if (!digit) {
        out.append(text.charAt(i));
      } else if (!number) {
        out.append('#');
      }
      number = digit;
    }
    return out.toString();
  }

  /** How many runs of digits a text has. */
  public static int count(String text) {
    int numbers = 0;
    boolean number = false;
    for (int i = 0; i < text.length(); i++) {
      boolean digit = isDigit(text.charAt(i));
      numbers += digit && !number ? 1 : 0;
      number = digit;
    }
    return numbers;
  }

  /** The first number of a text; -1 if there is none or it is too long for a page number. */
  public static int first(String text) {
    int start = 0;
    while (start < text.length() && !isDigit(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    boolean number = end > start && end - start <= MOST_DIGITS;
    return number ? Integer.parseInt(text.substring(start, end)) : -1;
  }

  /** Whether a character is an ASCII digit. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
