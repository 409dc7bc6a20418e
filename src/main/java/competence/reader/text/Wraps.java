package competence.reader.text;

import competence.source.Span;
import competence.structure.LineBreaks;
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
  private final boolean block;
  private final boolean prose;

  /**
   * @param blocks the lines of the blocks that are judged together
   * @param marked the lines that begin with a marker, without the white space around them
   */
  Wraps(String content, List<List<Span>> blocks, Set<Span> marked) {
    this.content = content;
    this.marked = marked;
    this.widest = blocks.stream().flatMap(List::stream).mapToInt(this::length).max().orElse(0);
    boolean one = blocks.size() == 1;
    int most = one ? widest : widestThatGoesOn(blocks);
    boolean usual = most >= NARROWEST && most <= WIDEST;
    this.block = usual && one && isOneWrap(blocks.get(0));
    this.prose = block && isProse(blocks.get(0));
    this.width = usual && (block || areWrapped(blocks, most)) ? most : 0;
  }

  /** The width of a page of several blocks: a long line that nothing goes on does not tell it. */
  private int widestThatGoesOn(List<List<Span>> blocks) {
    int most = 0;
    for (List<Span> block : blocks) {
      for (int i = 0; i + 1 < block.size(); i++) {
        boolean open = goesOn(block.get(i + 1)) && !isOver(block.get(i));
        most = Math.max(most, open ? length(block.get(i)) : 0);
      }
    }
    return most;
  }

  private boolean areWrapped(List<List<Span>> blocks, int most) {
    int lines = 0;
    int full = 0;
    int goingOn = 0;
    for (List<Span> block : blocks) {
      for (int i = 0; i + 1 < block.size(); i++) {
        lines++;
        if (isFull(block.get(i), block.get(i + 1), most)) {
          full++;
          goingOn += goesOn(block.get(i + 1)) && !isOver(block.get(i)) ? 1 : 0;
        }
      }
    }
    return full >= FEWEST && full * 4 >= lines && goingOn * 5 >= full * 4;
  }

  /**
   * Whether the lines of one block prove that it is wrapped: all lines before those that go on are
   * long, and half of them are full. A list in lower case is not: its stem is over.
   */
  private boolean isOneWrap(List<Span> lines) {
    int full = 0;
    int goingOn = 0;
    boolean alike = widest >= WIDE && !goesOn(lines.get(0));
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (goesOn(lines.get(i + 1))) {
        goingOn++;
        full += isFull(lines.get(i), lines.get(i + 1), widest) ? 1 : 0;
        alike &= isLong(lines.get(i)) && !isOver(lines.get(i));
      }
    }
    return alike && goingOn > 0 && full * 2 >= goingOn;
  }

  /** Whether each line but the last is long, and most of them go on in lower case. */
  private boolean isProse(List<Span> lines) {
    int goingOn = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!isLong(lines.get(i)) || marked.contains(WhiteSpace.trim(content, lines.get(i + 1)))) {
        return false;
      }
      goingOn += goesOn(lines.get(i + 1)) || isOpen(lines.get(i)) ? 1 : 0;
    }
    return lines.size() > FEWEST && goingOn * 2 >= lines.size() - 1;
  }

  boolean joins(Span line, Span next) {
    if (width == 0 || isOver(line)) {
      return false;
    }
    boolean isLong = isFull(line, next, width) || (block && isLong(line));
    return isLong && (goesOn(next) || (prose && !endsSentence(line)));
  }

  private boolean isOpen(Span line) {
    Span text = WhiteSpace.trim(content, line);
    return LineBreaks.isOpen(content.substring(text.start(), text.end()));
  }

  private boolean isLong(Span line) {
    return length(line) >= Math.max(WIDE, widest * 7 / 10);
  }

  private boolean endsSentence(Span line) {
    return ".!?".indexOf(content.charAt(WhiteSpace.trim(content, line).end() - 1)) >= 0;
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
