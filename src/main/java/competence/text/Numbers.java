package competence.text;

import java.util.regex.Pattern;

/** Numbers in a text, as digits. */
public final class Numbers {
  private static final int MOST_DIGITS = 6;
  private static final Pattern DIGITS = Pattern.compile("[0-9]++");

  private Numbers() {}

  /** The text with {@code #} for each run of digits. */
  public static String hidden(String text) {
    return DIGITS.matcher(text).replaceAll("#");
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
    int from = 0;
    while (from < text.length() && !isDigit(text.charAt(from))) {
      from++;
    }
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    boolean number = end > from && end - from <= MOST_DIGITS;
    return number ? Integer.parseInt(text, from, end, 10) : -1;
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
