package competence.inline;

/**
 * Writes one text of a line so that CommonMark reads it as itself, with as few escapes as that
 * takes.
 */
final class Escaper {
  private final String text;
  private final Surroundings around;
  private final StringBuilder out;

  /**
   * What stands beside the text.
   *
   * @param startsLine whether nothing stands before it
   * @param endsLine whether nothing stands after it
   * @param beforeLink whether a link begins right after it
   * @param inLink whether it is a link's text
   * @param firstAsReference whether its first character must look like punctuation
   * @param lastAsReference the same for its last character
   * @param hasAtSign whether there is an at sign in the line
   * @param place where in a document the line will stand
   */
  record Surroundings(
      boolean startsLine,
      boolean endsLine,
      boolean beforeLink,
      boolean inLink,
      boolean firstAsReference,
      boolean lastAsReference,
      boolean hasAtSign,
      Place place) {}

  private Escaper(String text, Surroundings around, StringBuilder out) {
    this.text = text;
    this.around = around;
    this.out = out;
  }

  static void write(String text, Surroundings around, StringBuilder out) {
    new Escaper(text, around, out).write();
  }

  private void write() {
    int blockMarker = around.startsLine ? around.place.blockMarker(text) : -1;
    int trailer = around.endsLine ? around.place.closingMarker(text) : -1;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isReference(i)) {
        int codePoint = text.codePointAt(i);
        out.append("&#").append(codePoint).append(';');
        i += Character.charCount(codePoint);
      } else if ((c == '*' || c == '_' || c == '~') && i != blockMarker) {
        i = delimiters(i);
      } else {
        boolean marker = i == blockMarker || i == trailer;
        out.append(marker || needsBackslash(c, i) ? "\\" : "").append(c);
        i++;
      }
    }
  }

  private boolean isReference(int i) {
    return (around.firstAsReference && i == 0) || (around.lastAsReference && i == lastStart());
  }

  private int lastStart() {
    return text.offsetByCodePoints(text.length(), -1);
  }

  private boolean needsBackslash(char c, int i) {
    return switch (c) {
      case '`', '[' -> true;
      case ']' -> around.inLink;
      case '\\' -> isBeforeAsciiPunctuation(i + 1);
      case '<' -> mayBeginTag(i + 1);
      case '&' -> Entity.mayBeginAt(text, i);
      case '!' -> around.beforeLink && i + 1 == text.length();
      default -> false;
    };
  }

  /** At the end of a line in a document a comment may follow, or what is left of the line. */
  private boolean isBeforeAsciiPunctuation(int i) {
    if (i == text.length()) {
      return !around.endsLine || around.place != Place.FIELD;
    }
    return isReference(i) || CharClass.isAsciiPunctuation(text.charAt(i));
  }

  /** A tag, or with an at sign further on, an address between angle brackets. */
  private boolean mayBeginTag(int i) {
    if (around.hasAtSign && after(i) != CharClass.SPACE) {
      return true;
    } else if (i == text.length()) {
      return false;
    }
    char next = text.charAt(i);
    return CharClass.isAsciiLetter(next) || next == '/' || next == '!' || next == '?';
  }

  /** Writes a run of asterisks, underscores or tildes; gives the place after it. */
  private int delimiters(int start) {
    char c = text.charAt(start);
    int end = start + 1;
    while (end < text.length() && text.charAt(end) == c && !isReference(end)) {
      end++;
    }
    boolean inert = c == '~' ? isTildeInert(start) : isInert(c, before(start), after(end));
    for (int i = start; i < end; i++) {
      out.append(inert ? "" : "\\").append(c);
    }
    return end;
  }

  private static boolean isInert(char c, CharClass before, CharClass after) {
    boolean apart = before == CharClass.SPACE && after == CharClass.SPACE;
    boolean inWord = c == '_' && before == CharClass.WORD && after == CharClass.WORD;
    return apart || inWord;
  }

  /** Struck-out text ends with tildes that touch a word; without those there is none. */
  private boolean isTildeInert(int start) {
    return !around.place.hasTildes() || before(start) == CharClass.SPACE;
  }

  private CharClass before(int i) {
    if (i == 0) {
      return around.startsLine ? CharClass.SPACE : CharClass.PUNCTUATION;
    }
    int start = text.offsetByCodePoints(i, -1);
    return isReference(start) ? CharClass.PUNCTUATION : CharClass.of(text.codePointAt(start));
  }

  private CharClass after(int i) {
    if (i == text.length()) {
      return around.endsLine ? CharClass.SPACE : CharClass.PUNCTUATION;
    }
    return isReference(i) ? CharClass.PUNCTUATION : CharClass.of(text.codePointAt(i));
  }
}
