package competence.inline;

import competence.text.Numbers;
import competence.text.References;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the most common markup: emphasis and strong emphasis side by side, backslashes, a few
 * references. It leaves all other texts to CommonMark's parser, which takes about a hundred times
 * as long; a text that it reads has the same meaning in CommonMark.
 */
final class SimpleMarkup {
  private final String line;
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int open; // The number of stars that opened the current emphasis; 0 outside.
  private int at;

  private SimpleMarkup(String line) {
    this.line = line;
  }

  /** The runs of a text; null if it may have other markup. */
  static @Nullable List<Run> parse(String line) {
    return WhiteSpace.isFolded(line) ? new SimpleMarkup(line).runs() : null;
  }

  private @Nullable List<Run> runs() {
    while (at < line.length()) {
      if (!step(line.charAt(at))) {
        return null;
      }
    }
    finish();
    return open == 0 ? List.copyOf(runs) : null;
  }

  /** Reads the next characters; false if they may be other markup. */
  private boolean step(char c) {
    return switch (c) {
      case '\\' -> {
        at += isPunctuation(at + 1) ? 1 : 0;
        yield literal();
      }
      case '*' -> stars();
      case '&' -> reference();
      case '_' -> isWordPart(at - 1) && isWordPart(at + 1) && literal();
      case ']' -> !isAt(at + 1, '(') && literal();
      case '<' -> (isAt(at + 1, ' ') || isDigit(at + 1)) && literal();
      case '`', '\n', '\r', '\0' -> false;
      default -> !Character.isSurrogate(c) && literal();
    };
  }

  private boolean literal() {
    text.append(line.charAt(at++));
    return true;
  }

  /** One or two stars between a word and a non-word open or close emphasis. */
  private boolean stars() {
    int count = isAt(at + 1, '*') ? 2 : 1;
    int after = at + count;
    boolean opens = open == 0 && isWordPart(after) && (at == 0 || isOutside(at - 1));
    boolean closes =
        open == count && isWordPart(at - 1) && (after == line.length() || isOutside(after));
    if (opens || closes) {
      finish();
      open = opens ? count : 0;
      at = after;
    }
    return opens || closes;
  }

  private boolean reference() {
    int end = at + 1;
    while (isWordPart(end) || isAt(end, '#')) {
      end++;
    }
    if (end == at + 1 || !isAt(end, ';')) {
      return literal();
    }
    String means = References.common(line.substring(at, end + 1));
    if (means == null || WhiteSpace.isBlank(means)) {
      return false;
    }
    text.append(means);
    at = end + 1;
    return true;
  }

  private void finish() {
    if (!text.isEmpty()) {
      runs.add(new Run(text.toString(), open == 1, open == 2, false, null));
      text.setLength(0);
    }
  }

  private boolean isOutside(int offset) {
    return (isAt(offset, ' ') || isPunctuation(offset)) && !isAt(offset, '*');
  }

  private boolean isPunctuation(int offset) {
    return offset < line.length() && CharClass.isAsciiPunctuation(line.charAt(offset));
  }

  private boolean isWordPart(int offset) {
    return offset >= 0 && offset < line.length() && Character.isLetterOrDigit(line.charAt(offset));
  }

  private boolean isDigit(int offset) {
    return offset < line.length() && Numbers.isDigit(line.charAt(offset));
  }

  private boolean isAt(int offset, char c) {
    return offset < line.length() && line.charAt(offset) == c;
  }
}
