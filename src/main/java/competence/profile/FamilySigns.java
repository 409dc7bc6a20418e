package competence.profile;

import java.util.List;

/**
 * Counts how many lines and cells of a document open as those of a family do. It looks at the
 * source, whatever its format is: lines end at line ends, tabs and tags, and openings in a line
 * count too, because converters join lines. Only lines that begin with a capital are compared:
 * others continue a text or a list.
 *
 * @param openings how often a text opens like this
 * @param lines the number of lines and cells that begin with a capital and have several words
 */
public record FamilySigns(int openings, int lines) {
  private static final int SEVERAL = 3;

  /** One line in so many is enough if there are several, and if there are fewer. */
  private static final int SHARE_OF_SEVERAL = 8;

  private static final int SHARE_OF_FEW = 4;

  private static final int FEWEST_WORDS = 3;

  /** Counts the signs in a document. */
  public static FamilySigns of(String content, List<String> signs) {
    int openings = 0;
    for (String sign : signs) {
      for (int at = content.indexOf(sign); at >= 0; at = content.indexOf(sign, at + 1)) {
        openings++;
      }
    }
    return openings == 0 ? new FamilySigns(0, 0) : new FamilySigns(openings, lines(content));
  }

  /** Whether they are so many that the document belongs to the family. */
  public boolean areClear() {
    long share = openings < SEVERAL ? SHARE_OF_FEW : SHARE_OF_SEVERAL;
    return openings > 0 && openings * share >= lines;
  }

  private static int lines(String content) {
    int lines = 0;
    int words = 0;
    boolean inWord = false;
    boolean inTag = false;
    boolean capital = false;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c == '\n' || c == '\t' || c == '<') {
        lines += capital && words >= FEWEST_WORDS ? 1 : 0;
        words = 0;
        inWord = false;
        inTag = c == '<';
      } else if (inTag) {
        inTag = c != '>';
      } else {
        boolean letter = Character.isLetter(c);
        if (letter && words == 0) {
          capital = Character.isUpperCase(c);
        }
        words += letter && !inWord ? 1 : 0;
        inWord = letter || (inWord && c != ' ');
      }
    }
    return capital && words >= FEWEST_WORDS ? lines + 1 : lines;
  }
}
