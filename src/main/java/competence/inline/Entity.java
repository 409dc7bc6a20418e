package competence.inline;

/** Character references as CommonMark knows them: by name, by number, by hexadecimal number. */
final class Entity {
  /** The longest name of an entity has 31 characters. */
  private static final int LONGEST_NAME = 31;

  private Entity() {}

  /** Whether the ampersand there may begin a character reference; unknown names count too. */
  static boolean mayBeginAt(String text, int ampersand) {
    int start = ampersand + 1;
    if (start < text.length() && text.charAt(start) == '#') {
      start++;
    }
    int end = start;
    while (end < text.length() && end - start <= LONGEST_NAME && isPart(text.charAt(end))) {
      end++;
    }
    return end > start && end < text.length() && text.charAt(end) == ';';
  }

  private static boolean isPart(char c) {
    return CharClass.isAsciiLetter(c) || CharClass.isAsciiDigit(c);
  }
}
