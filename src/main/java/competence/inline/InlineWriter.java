package competence.inline;

import java.util.List;

/**
 * Writes runs as CommonMark inline.
 *
 * <p>Strong is {@code **}; emphasis is {@code *}, or {@code _} where it touches or shares text with
 * strong, so that no two delimiters of one kind ever meet or nest. A delimiter that CommonMark's
 * flanking rules would not let begin or end there gets a neighbour that counts as punctuation: the
 * character outside it is written as a numeric character reference.
 */
final class InlineWriter {
  private final List<Token> tokens;
  private final boolean hasAtSign;
  private final Place place;
  private final StringBuilder out = new StringBuilder();
  private String emphasis = "*";
  private boolean strong;

  private InlineWriter(List<Token> tokens, Place place) {
    this.tokens = tokens;
    this.hasAtSign = tokens.stream().anyMatch(token -> token.run().text().indexOf('@') >= 0);
    this.place = place;
  }

  static String write(List<Run> runs, Place place) {
    return new InlineWriter(Nesting.of(NormalRuns.of(runs)), place).write();
  }

  private String write() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isAutolink(i)) {
        out.append('<').append(token.run().text()).append('>');
        i += 2;
      } else if (!token.isText()) {
        mark(token, i);
      } else if (token.run().code()) {
        CodeSpan.write(token.run().text(), out);
      } else {
        Escaper.write(token.run().text(), surroundings(i), out);
      }
    }
    return out.toString();
  }

  /** Whether a link begins there that has nothing but its own address for a text. */
  private boolean isAutolink(int i) {
    Token token = tokens.get(i);
    String target = token.run().link();
    return token.mark() == Token.Mark.LINK
        && token.opens()
        && tokens.get(i + 1).isText()
        && tokens.get(i + 2).mark() == Token.Mark.LINK
        && !token.run().code()
        && target != null
        && target.equals(token.run().text())
        && Destination.isAbsolute(target);
  }

  private void mark(Token token, int i) {
    if (token.isStrong()) {
      strong = token.opens();
      out.append("**");
    } else if (token.isEmphasis()) {
      emphasis = token.opens() ? emphasisAt(i) : emphasis;
      out.append(emphasis);
    } else {
      String target = token.run().link();
      out.append(token.opens() || target == null ? "[" : "](" + Destination.write(target) + ")");
    }
  }

  private String emphasisAt(int start) {
    boolean meets = strong || isStrong(start - 1);
    int i = start + 1;
    while (!tokens.get(i).isEmphasis()) {
      meets |= tokens.get(i).isStrong();
      i++;
    }
    return meets || isStrong(i + 1) ? "_" : "*";
  }

  private boolean isStrong(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isStrong();
  }

  private Escaper.Surroundings surroundings(int i) {
    Run run = tokens.get(i).run();
    boolean last = i + 1 == tokens.size();
    boolean beforeLink = !last && tokens.get(i + 1).mark() == Token.Mark.LINK;
    return new Escaper.Surroundings(
        i == 0,
        last,
        beforeLink && tokens.get(i + 1).opens(),
        run.link() != null,
        i > 0 && (hinders(i, i - 1, i - 2) || isSpaceInside(i, i - 1)),
        !last && (hinders(i, i + 1, i + 2) || isSpaceInside(i, i + 1)),
        hasAtSign,
        place);
  }

  /** Where styles cross, one is closed and opened again beside a space that belongs to it. */
  private boolean isSpaceInside(int text, int beside) {
    Token mark = tokens.get(beside);
    boolean inside = !mark.isText() && mark.opens() == (beside < text);
    return inside && edge(text, beside > text) == CharClass.SPACE;
  }

  /**
   * Whether a text keeps the delimiter beside it from working.
   *
   * @param text index of the text
   * @param beside index of the token next to it: a delimiter if the text stands outside it
   * @param inside index of the token on the delimiter's other side
   */
  private boolean hinders(int text, int beside, int inside) {
    Token delimiter = tokens.get(beside);
    boolean outside = delimiter.opens() == (beside > text);
    if (!delimiter.isDelimiter() || !outside || edge(text, beside > text).isGap()) {
      return false;
    }
    boolean underscore = delimiter.isEmphasis() && isUnderscore(beside);
    boolean reference = mayBeReference(inside, inside + (inside > beside ? 1 : -1));
    return underscore || reference || edge(inside, beside < text) != CharClass.WORD;
  }

  /** Whether a text is one character, with a delimiter on its far side that may hinder it. */
  private boolean mayBeReference(int text, int beyond) {
    boolean exists = tokens.get(text).isText() && beyond >= 0 && beyond < tokens.size();
    return exists
        && !tokens.get(beyond).isText()
        && tokens.get(beyond).opens() == (beyond > text)
        && isOneCharacter(tokens.get(text).run().text());
  }

  private static boolean isOneCharacter(String text) {
    return text.codePointCount(0, text.length()) == 1;
  }

  /** Before an opening mark its own delimiter is not known yet. */
  private boolean isUnderscore(int i) {
    return (tokens.get(i).opens() ? emphasisAt(i) : emphasis).equals("_");
  }

  /** The class of a token's first or last character. */
  private CharClass edge(int i, boolean atEnd) {
    Token token = tokens.get(i);
    String text = token.run().text();
    if (!token.isText() || token.run().code()) {
      return CharClass.PUNCTUATION;
    }
    return CharClass.of(atEnd ? text.codePointBefore(text.length()) : text.codePointAt(0));
  }
}
