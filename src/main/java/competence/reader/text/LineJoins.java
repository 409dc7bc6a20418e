package competence.reader.text;

import competence.source.Span;
import competence.structure.LineBreaks;
import competence.text.WhiteSpace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Decides which lines go on in the next one: words that a hyphen cuts, entries of lists, and the
 * lines of a block that was wrapped.
 */
final class LineJoins {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final int LONG = 40;

  private final String content;
  private final Wraps page;
  private final Map<Integer, Wraps> blocks = new HashMap<>();
  private final CutWords words;
  private final Consumer<Span> unknown;

  /**
   * @param bodies the lines of each block; none if no lines are to be joined
   * @param marked the lines that begin with a bullet or a label
   * @param unknown takes each hyphen that is kept because nothing shows that it cuts a word
   */
  LineJoins(
      String content,
      List<List<Span>> bodies,
      Set<Span> marked,
      boolean mayBeWrapped,
      Consumer<Span> unknown) {
    this.content = content;
    this.words = new CutWords(content, bodies);
    this.unknown = unknown;
    this.page = new Wraps(content, mayBeWrapped ? bodies : List.of(), marked);
    for (List<Span> body : bodies) {
      Wraps wraps = new Wraps(content, List.of(body), marked);
      body.forEach(line -> blocks.put(line.start(), wraps));
    }
  }

  /**
   * Whether a line without a marker goes on with the one before it.
   *
   * @param before the first line of the item so far
   * @param parts the stretches of the item so far
   * @param pair its last line, and the line in question
   */
  boolean joins(PlainLine before, List<Span> parts, List<Span> pair) {
    Span line = WhiteSpace.trim(content, pair.get(0));
    Span next = WhiteSpace.trim(content, pair.get(1));
    Wraps block = blocks.get(pair.get(1).start());
    if (block == null || next.start() == next.end() || line.start() == line.end()) {
      return false;
    } else if (isCut(content, line, next)) {
      return true;
    } else if (before.marked()) {
      return goesOnAfterMarker(before, parts.get(parts.size() - 1).end(), pair, block);
    }
    return page.joins(pair.get(0), pair.get(1)) || block.joins(pair.get(0), pair.get(1));
  }

  private boolean goesOnAfterMarker(PlainLine before, int end, List<Span> pair, Wraps block) {
    if (block.isOver(pair.get(0))) {
      return false;
    }
    Span line = WhiteSpace.trim(content, pair.get(0));
    if (block.goesOn(pair.get(1))
        || LineBreaks.isOpen(content.substring(line.start(), line.end()))) {
      return true;
    }
    char last = content.charAt(end - 1);
    int indent = WhiteSpace.trim(content, pair.get(1)).start() - pair.get(1).start();
    boolean isLong = block.length(pair.get(0)) >= Math.max(LONG, block.widest() * 7 / 10);
    return indent > before.indent() && isLong && ".!?".indexOf(last) < 0;
  }

  /**
   * Whether two parts of an item are one word, because a hyphen at the end of a line cut it.
   *
   * @param line the part before, with or without the hyphen
   */
  static boolean areOneWord(String content, Span line, Span next) {
    Span longer = new Span(line.start(), Math.min(line.end() + 1, next.start()));
    return isCut(content, line, next) || isCut(content, longer, next);
  }

  /** Whether a hyphen at the end of a line cuts a word that goes on in the next line. */
  private static boolean isCut(String content, Span line, Span next) {
    char last = content.charAt(line.end() - 1);
    if (last == SOFT_HYPHEN) {
      return true;
    }
    boolean hyphen = last == '-' || last == '\u2010';
    return hyphen
        && line.end() - line.start() > 2
        && Character.isLetter(content.charAt(line.end() - 2))
        && Character.isLowerCase(content.charAt(next.start()))
        && !LineBreaks.isConjunction(wordAt(content, next.start()));
  }

  /** Adds a line to the item that it goes on with; a hyphen that cuts a word is taken out. */
  void join(List<Span> item, Span following) {
    Span line = item.get(item.size() - 1);
    int last = line.end() - 1;
    if (line.start() < last && isCut(content, line, following)) {
      CutWords.Hyphen hyphen =
          content.charAt(last) == SOFT_HYPHEN
              ? CutWords.Hyphen.CUTS
              : words.hyphen(wordBefore(last), wordAt(content, following.start()));
      if (hyphen == CutWords.Hyphen.UNKNOWN) {
        unknown.accept(new Span(last, last + 1));
      } else if (hyphen == CutWords.Hyphen.CUTS) {
        item.set(item.size() - 1, new Span(line.start(), last));
      }
    }
    item.add(following);
  }

  private String wordBefore(int end) {
    int start = end;
    while (start > 0 && Character.isLetter(content.charAt(start - 1))) {
      start--;
    }
    return content.substring(start, end);
  }

  private static String wordAt(String content, int start) {
    int end = start;
    while (end < content.length() && Character.isLetter(content.charAt(end))) {
      end++;
    }
    return content.substring(start, end);
  }
}
