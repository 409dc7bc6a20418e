package competence.audit;

import competence.text.Numbers;
import competence.text.WhiteSpace;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The form of HTML's tags, by the states of its tokenizer (HTML standard, 13.2.5): quotes have a
 * meaning only after the equals sign of an attribute. It shares no code with the readers, so that
 * no mistake of theirs is repeated here.
 */
final class HtmlTagForm {
  private static final Set<String> INLINE =
      Set.of(
          ("a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label "
                  + "mark q ruby s samp small span strike strong sub sup time tt u var wbr")
              .split(" ", -1));

  /** The elements that begin and end lines, or cells. */
  private static final Set<String> SEPARATING =
      Set.of(
          ("address article aside blockquote body br caption center dd details dialog dir div dl "
                  + "dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend "
                  + "li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul")
              .split(" ", -1));

  private static final Set<String> SET_OFF = Set.of("sup", "sub");

  private enum State {
    OUTSIDE,
    NAME,
    BETWEEN,
    ATTRIBUTE,
    BEFORE_VALUE,
    UNQUOTED,
    SINGLE,
    DOUBLE
  }

  private final String content;
  private State state = State.OUTSIDE;

  /** Where the last tag begins. */
  private int start = -2;

  HtmlTagForm(String content) {
    this.content = content;
  }

  /** Begins after the value of an attribute, which begins at an offset. */
  void beginAfterValue(int start) {
    char quote = start == 0 ? ' ' : content.charAt(start - 1);
    state = quote == '"' ? State.DOUBLE : quote == '\'' ? State.SINGLE : State.UNQUOTED;
  }

  boolean isOutside() {
    return state == State.OUTSIDE;
  }

  boolean isBeforeValue() {
    return state == State.BEFORE_VALUE || state == State.SINGLE || state == State.DOUBLE;
  }

  /** Takes the next character; false if it is in no tag and is no white space. */
  boolean take(int at) {
    char c = content.charAt(at);
    if (state == State.OUTSIDE) {
      state = isTag(content, at) ? State.NAME : State.OUTSIDE;
      start = at;
      return state == State.NAME || WhiteSpace.is(c);
    } else if (state == State.SINGLE || state == State.DOUBLE) {
      boolean closes = c == (state == State.SINGLE ? '\'' : '"');
      state = closes ? State.BETWEEN : state;
    } else if (c == '>') {
      state = State.OUTSIDE;
    } else {
      // The slash of an end tag belongs to its name.
      state = at == start + 1 && c == '/' ? State.NAME : next(c);
    }
    return true;
  }

  private State next(char c) {
    boolean blank = WhiteSpace.is(c);
    boolean slash = c == '/';
    if (state == State.ATTRIBUTE && c == '=') {
      return State.BEFORE_VALUE;
    }
    return switch (state) {
      case NAME -> blank || slash ? State.BETWEEN : State.NAME;
      case BETWEEN -> blank || slash ? State.BETWEEN : State.ATTRIBUTE;
      case ATTRIBUTE -> slash ? State.BETWEEN : State.ATTRIBUTE;
      case BEFORE_VALUE -> beforeValue(c, blank);
      default -> blank ? State.BETWEEN : State.UNQUOTED;
    };
  }

  private static State beforeValue(char c, boolean blank) {
    if (c == '"' || c == '\'') {
      return c == '"' ? State.DOUBLE : State.SINGLE;
    }
    return blank ? State.BEFORE_VALUE : State.UNQUOTED;
  }

  static boolean isTag(String text, int at) {
    int name = startOfName(text, at);
    return text.charAt(at) == '<' && name < text.length() && isLetter(text.charAt(name));
  }

  /** Whether all tags of a stretch are inline: a word may continue after them. */
  static boolean isInline(String text, int from, int to) {
    return !any(text, from, to, name -> !INLINE.contains(name));
  }

  /** Whether a stretch has a tag of an element whose text is on a line or in a cell of its own. */
  static boolean separates(String text, int from, int to) {
    return any(text, from, to, SEPARATING::contains);
  }

  /** Whether a stretch has a tag of an element whose text is above or below the line. */
  static boolean setsOff(String text, int from, int to) {
    return any(text, from, to, SET_OFF::contains);
  }

  private static boolean any(String text, int from, int to, Predicate<String> kind) {
    HtmlTagForm form = new HtmlTagForm(text);
    for (int at = from; at < to; at++) {
      if (form.isOutside() && text.charAt(at) == '<' && kind.test(name(text, at, to))) {
        return true;
      }
      form.take(at);
    }
    return false;
  }

  private static String name(String text, int at, int to) {
    int start = startOfName(text, at);
    int end = start;
    while (end < to
        && (isLetter(text.charAt(end)) || (end > start && Numbers.isDigit(text.charAt(end))))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static int startOfName(String text, int at) {
    return text.startsWith("/", at + 1) ? at + 2 : at + 1;
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
