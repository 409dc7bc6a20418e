package competence.audit;

import competence.text.WhiteSpace;

/**
 * Reads tags by the states of HTML's tokenizer (HTML standard, 13.2.5): quotes mean something only
 * behind the equals sign of an attribute.
 */
final class TagForm {
  private enum State {
    OUTSIDE,
    NAME,
    BETWEEN,
    ATTRIBUTE,
    AFTER_ATTRIBUTE,
    BEFORE_VALUE,
    UNQUOTED,
    SINGLE,
    DOUBLE
  }

  private final String content;
  private State state = State.OUTSIDE;

  TagForm(String content) {
    this.content = content;
  }

  /**
   * Begins behind the value of an attribute.
   *
   * @param start where the value begins
   */
  void beginAfterValue(int start) {
    char quote = start == 0 ? ' ' : content.charAt(start - 1);
    state = quote == '"' ? State.DOUBLE : quote == '\'' ? State.SINGLE : State.UNQUOTED;
  }

  /** Whether no tag is open. */
  boolean isOutside() {
    return state == State.OUTSIDE;
  }

  /** Whether the value of an attribute may follow. */
  boolean isBeforeValue() {
    return state == State.BEFORE_VALUE || state == State.SINGLE || state == State.DOUBLE;
  }

  /** Takes the next character; false if it stands in no tag and is no white space. */
  boolean take(int at) {
    char c = content.charAt(at);
    if (state == State.OUTSIDE) {
      state = c == '<' && isNameNext(at + 1) ? State.NAME : State.OUTSIDE;
      return state == State.NAME || WhiteSpace.is(c);
    } else if (state == State.SINGLE || state == State.DOUBLE) {
      boolean closes = c == (state == State.SINGLE ? '\'' : '"');
      state = closes ? State.BETWEEN : state;
    } else if (c == '>') {
      state = State.OUTSIDE;
    } else {
      // The slash of an end tag belongs to its name.
      state = content.startsWith("</", at - 1) ? State.NAME : next(c);
    }
    return true;
  }

  private State next(char c) {
    boolean blank = WhiteSpace.is(c);
    boolean slash = c == '/';
    return switch (state) {
      case NAME -> blank || slash ? State.BETWEEN : State.NAME;
      case BETWEEN -> blank || slash ? State.BETWEEN : State.ATTRIBUTE;
      case ATTRIBUTE, AFTER_ATTRIBUTE -> inAttribute(c, blank, slash);
      case BEFORE_VALUE -> beforeValue(c, blank);
      default -> blank ? State.BETWEEN : State.UNQUOTED;
    };
  }

  private static State inAttribute(char c, boolean blank, boolean slash) {
    if (c == '=') {
      return State.BEFORE_VALUE;
    }
    return blank ? State.AFTER_ATTRIBUTE : slash ? State.BETWEEN : State.ATTRIBUTE;
  }

  private static State beforeValue(char c, boolean blank) {
    if (c == '"' || c == '\'') {
      return c == '"' ? State.DOUBLE : State.SINGLE;
    }
    return blank ? State.BEFORE_VALUE : State.UNQUOTED;
  }

  private boolean isNameNext(int at) {
    int name = content.startsWith("/", at) ? at + 1 : at;
    char c = name < content.length() ? content.charAt(name) : ' ';
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
