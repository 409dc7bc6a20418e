package competence.audit;

/** What a value says in a comment of a handout, where some characters stand by their numbers. */
final class HiddenText {
  private static final int MOST_DIGITS = 5;

  private HiddenText() {}

  static String decode(String written) {
    StringBuilder out = new StringBuilder(written.length());
    int at = 0;
    while (at < written.length()) {
      int end = written.startsWith("&#", at) ? endOfDigits(written, at + 2) : at;
      boolean reference = end > at && written.startsWith(";", end);
      int number = reference ? number(written.substring(at + 2, end)) : -1;
      out.append(number < 0 ? written.charAt(at) : (char) number);
      at = number < 0 ? at + 1 : end + 1;
    }
    return out.toString();
  }

  private static int endOfDigits(String written, int from) {
    int end = from;
    while (end < written.length()
        && end - from < MOST_DIGITS
        && written.charAt(end) >= '0'
        && written.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /** What some digits say; -1 if it is no character. */
  private static int number(String digits) {
    int number = digits.isEmpty() ? -1 : Integer.parseInt(digits);
    return number > Character.MAX_VALUE ? -1 : number;
  }
}
