package competence.reader.text;

import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.List;
import java.util.Set;

/**
 * Finds out whether the lines of a document are wrapped: in many lines the next word does not fit,
 * and the next line continues the sentence.
 */
final class Wraps {
  private static final int FEWEST = 3;
  private static final int NARROWEST = 20;
  private static final int WIDEST = 200;
  private static final String ENDS = ":;";

  /** From this width on the lines of one block prove enough. */
  private static final int WIDE = 40;

  private final String content;
  private final Set<Span> marked;
  private final int widest;
  private final int width;

  /**
   * @param blocks the lines of the blocks that are judged together
   * @param marked the lines that begin with a marker, without the white space around them
   */
  Wraps(String content, List<List<Span>> blocks, Set<Span> marked) {
    this.content = content;
    this.marked = marked;
    this.widest = blocks.stream().flatMap(List::stream).mapToInt(this::length).max().orElse(0);
    boolean usual = widest >= NARROWEST && widest <= WIDEST;
    this.width = usual && areWrapped(blocks) ? widest : 0;
  }

  private boolean areWrapped(List<List<Span>> blocks) {
    int lines = 0;
    int full = 0;
    int goingOn = 0;
    boolean alike = blocks.size() == 1 && widest >= WIDE && !goesOn(blocks.get(0).get(0));
    for (List<Span> block : blocks) {
      for (int i = 0; i + 1 < block.size(); i++) {
        lines++;
        boolean isFull = isFull(block.get(i), block.get(i + 1), widest);
        boolean goesOn = goesOn(block.get(i + 1)) && !isOver(block.get(i));
        full += isFull ? 1 : 0;
        goingOn += isFull && goesOn ? 1 : 0;
        alike &= isFull || !goesOn(block.get(i + 1));
      }
    }
    return (alike && goingOn > 0)
        || (full >= FEWEST && full * 4 >= lines && goingOn * 5 >= full * 4);
  }

  boolean joins(Span line, Span next) {
    return width > 0 && isFull(line, next, width) && goesOn(next) && !isOver(line);
  }

  int widest() {
    return widest;
  }

  /** Whether a line ends a text, or leads into others. */
  boolean isOver(Span line) {
    Span text = WhiteSpace.trim(content, line);
    return text.start() < text.end() && ENDS.indexOf(content.charAt(text.end() - 1)) >= 0;
  }

  private boolean isFull(Span line, Span next, int most) {
    return length(line) + 1 + firstWord(next) > most;
  }

  /** Whether a line begins like the rest of a sentence. */
  boolean goesOn(Span line) {
    Span text = WhiteSpace.trim(content, line);
    char first = text.start() < text.end() ? content.charAt(text.start()) : 'A';
    return !marked.contains(text)
        && (Character.isLowerCase(first) || "(\u2013\u201C\"'".indexOf(first) >= 0);
  }

  private int firstWord(Span line) {
    Span text = WhiteSpace.trim(content, line);
    return WhiteSpace.find(content, text.start(), text.end()) - text.start();
  }

  int length(Span line) {
    return WhiteSpace.trim(content, line).end() - line.start();
  }
}
