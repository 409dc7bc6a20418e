package competence.inline;

import competence.inline.Escaper.LineContext;
import competence.inline.InlineTokens.Mark;
import competence.inline.InlineTokens.Token;
import java.util.List;

/**
 * Writes runs as CommonMark inline.
 *
 * <p>Strong emphasis is {@code **}; emphasis is {@code *}, or {@code _} if it touches or overlaps
 * strong emphasis, so that two delimiters of one kind never meet or nest. If CommonMark's flanking
 * rules do not allow a delimiter beside a character, the character outside of it becomes a numeric
 * character reference, which counts as punctuation.
 */
final class InlineWriter {
  private final List<Token> tokens;
  private final boolean hasAtSign;
  private final LineContext context;
  private final StringBuilder out = new StringBuilder();
  private String emphasis = "*";
  private boolean strong;

  private InlineWriter(List<Token> tokens, LineContext context) {
    this.tokens = tokens;
    this.hasAtSign = tokens.stream().anyMatch(token -> token.run().text().indexOf('@') >= 0);
    this.context = context;
  }

  static String write(List<Run> runs, LineContext context) {
    return new InlineWriter(InlineTokens.of(NormalizedRuns.of(runs)), context).write();
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
        writeCode(token.run().text());
      } else {
        Escaper.write(token.run().text(), surroundings(i), out);
      }
    }
    return out.toString();
  }

  private void writeCode(String code) {
    int longest = 0;
    int length = 0;
    for (int i = 0; i < code.length(); i++) {
      length = code.charAt(i) == '`' ? length + 1 : 0;
      longest = Math.max(longest, length);
    }
    String fence = "`".repeat(longest + 1);
    String pad = code.startsWith("`") || code.endsWith("`") ? " " : "";
    out.append(fence).append(pad).append(code).append(pad).append(fence);
  }

  /** Whether a link begins at a token and has its own address as text. */
  private boolean isAutolink(int i) {
    Token token = tokens.get(i);
    String target = token.run().link();
    return token.mark() == Mark.LINK
        && token.opens()
        && tokens.get(i + 1).isText()
        && tokens.get(i + 2).mark() == Mark.LINK
        && !token.run().code()
        && target != null
        && target.equals(token.run().text())
        && LinkDestination.isAbsolute(target);
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
      out.append(
          token.opens() || target == null ? "[" : "](" + LinkDestination.write(target) + ")");
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
    boolean beforeLink = !last && tokens.get(i + 1).mark() == Mark.LINK;
    return new Escaper.Surroundings(
        i == 0,
        last,
        beforeLink && tokens.get(i + 1).opens(),
        run.link() != null,
        i > 0 && (disables(i, i - 1, i - 2) || isSpaceInside(i, i - 1)),
        !last && (disables(i, i + 1, i + 2) || isSpaceInside(i, i + 1)),
        hasAtSign,
        context);
  }

  /**
   * Whether a text begins or ends with a space inside a style, which happens where styles cross.
   */
  private boolean isSpaceInside(int text, int beside) {
    Token mark = tokens.get(beside);
    boolean inside = !mark.isText() && mark.opens() == (beside < text);
    return inside && edge(text, beside > text) == CharClass.SPACE;
  }

  /**
   * Whether a text disables the delimiter next to it.
   *
   * @param text the index of the text
   * @param beside the index of the token next to it: a delimiter, if the text is outside of it
   * @param inside the index of the token on the other side of the delimiter
   */
  private boolean disables(int text, int beside, int inside) {
    Token delimiter = tokens.get(beside);
    boolean outside = delimiter.opens() == (beside > text);
    if (!delimiter.isDelimiter() || !outside || edge(text, beside > text).isGap()) {
      return false;
    }
    boolean underscore = delimiter.isEmphasis() && isUnderscore(beside);
    boolean reference = mayBeReference(inside, inside + (inside > beside ? 1 : -1));
    return underscore || reference || edge(inside, beside < text) != CharClass.WORD;
  }

  /** Whether a text is one character that may become a reference because of its other neighbour. */
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

  /** Finds the delimiter of an opening mark, which is not written yet. */
  private boolean isUnderscore(int i) {
    return (tokens.get(i).opens() ? emphasisAt(i) : emphasis).equals("_");
  }

  private CharClass edge(int i, boolean atEnd) {
    Token token = tokens.get(i);
    String text = token.run().text();
    if (!token.isText() || token.run().code()) {
      return CharClass.PUNCTUATION;
    }
    return CharClass.of(atEnd ? text.codePointBefore(text.length()) : text.codePointAt(0));
  }
}
