package competence.audit;

/** What a value says in a comment of a handout, where some characters stand by their numbers. */
final class HiddenText {
  private static final int MOST_DIGITS = 5;

  private HiddenText() {}

  static String decode(String written) {
    StringBuilder out = new StringBuilder(written.length());
    int at = 0;
    while (at < written.length()) {
      int end = written.startsWith("&#", at) ? written.indexOf(';', at) : -1;
      int number = end < 0 ? -1 : number(written.substring(at + 2, end));
      out.append(number < 0 ? written.charAt(at) : (char) number);
      at = number < 0 ? at + 1 : end + 1;
    }
    return out.toString();
  }

  private static int number(String digits) {
    boolean all = digits.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean fits = all && !digits.isEmpty() && digits.length() <= MOST_DIGITS;
    int number = fits ? Integer.parseInt(digits) : -1;
    return number > Character.MAX_VALUE ? -1 : number;
  }
}
