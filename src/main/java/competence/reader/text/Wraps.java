package competence.reader.text;

import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.List;

/**
 * Finds out whether the lines of a document are wrapped: in many lines the next word does not fit,
 * and the next line continues the sentence.
 */
final class Wraps {
  private static final int FEWEST = 3;
  private static final int NARROWEST = 20;
  private static final int WIDEST = 200;
  private static final String ENDS = ":;";

  private final String content;
  private int width;

  Wraps(String content, List<List<Span>> blocks) {
    this.content = content;
    int longest = 0;
    for (List<Span> block : blocks) {
      for (Span line : block) {
        longest = Math.max(longest, length(line));
      }
    }
    this.width = longest;
    this.width = longest >= NARROWEST && longest <= WIDEST && areWrapped(blocks) ? longest : 0;
  }

  private boolean areWrapped(List<List<Span>> blocks) {
    int lines = 0;
    int full = 0;
    int goingOn = 0;
    for (List<Span> block : blocks) {
      for (int i = 0; i + 1 < block.size(); i++) {
        lines++;
        if (isFull(block.get(i), block.get(i + 1))) {
          full++;
          goingOn += goesOn(block.get(i + 1)) && !isOver(block.get(i)) ? 1 : 0;
        }
      }
    }
    return full >= FEWEST && full * 4 >= lines && goingOn * 5 >= full * 4;
  }

  boolean joins(Span line, Span next) {
    return width > 0 && isFull(line, next) && goesOn(next) && !isOver(line);
  }

  /** Whether a line ends a text, or leads into others. */
  private boolean isOver(Span line) {
    Span text = WhiteSpace.trim(content, line);
    return text.start() < text.end() && ENDS.indexOf(content.charAt(text.end() - 1)) >= 0;
  }

  private boolean isFull(Span line, Span next) {
    return length(line) + 1 + firstWord(next) > width;
  }

  private boolean goesOn(Span line) {
    Span text = WhiteSpace.trim(content, line);
    char first = text.start() < text.end() ? content.charAt(text.start()) : 'A';
    return Character.isLowerCase(first) || "(\u2013\u201C\"'".indexOf(first) >= 0;
  }

  private int firstWord(Span line) {
    Span text = WhiteSpace.trim(content, line);
    return WhiteSpace.find(content, text.start(), text.end()) - text.start();
  }

  private int length(Span line) {
    return WhiteSpace.trim(content, line).end() - line.start();
  }
}
