package competence.reader.markdown;

import competence.ledger.Coding;
import competence.ledger.Ledger;
import competence.ledger.MarkupKind;
import competence.ledger.Piece;
import competence.ledger.Use;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/** Where the text of code in a line stands: between its backticks. */
final class CodeSpans {
  private CodeSpans() {}

  /**
   * The pieces of code.
   *
   * @param lines the stretches of each of its lines, backticks included
   * @param ledger takes the backticks if a blank on their inner side belongs to them
   */
  static List<Piece> pieces(List<List<Span>> lines, String content, Ledger ledger) {
    List<Span> stretches = lines.stream().flatMap(List::stream).toList();
    Span whole = stretches.get(0).to(stretches.get(stretches.size() - 1));
    int ticks = ticks(content, whole);
    Span inner = new Span(whole.start() + ticks, whole.end() - ticks);
    if (losesBlanks(lines, inner, content)) {
      Span kept = withoutBlanks(lines, inner);
      ledger.add(new Span(whole.start(), kept.start()), new Use.Markup(MarkupKind.SIGNS));
      ledger.add(new Span(kept.end(), whole.end()), new Use.Markup(MarkupKind.SIGNS));
      inner = kept;
    }
    List<Piece> pieces = new ArrayList<>();
    for (Span stretch : stretches) {
      int start = Math.max(stretch.start(), inner.start());
      int end = Math.min(stretch.end(), inner.end());
      if (start < end && !WhiteSpace.isBlank(content.substring(start, end))) {
        pieces.add(new Piece(new Span(start, end), Coding.LITERAL));
      }
    }
    return pieces;
  }

  private static int ticks(String content, Span whole) {
    int at = whole.start();
    while (at < whole.end() && content.charAt(at) == '`') {
      at++;
    }
    return at - whole.start();
  }

  /** A blank on both sides is no part of code that is not all blank (CommonMark 0.31, 6.1). */
  private static boolean losesBlanks(List<List<Span>> lines, Span inner, String content) {
    boolean begins = lineEndAt(lines, inner.start()) >= 0 || isSpace(content, inner.start());
    boolean ends = lineStartAt(lines, inner.end()) >= 0 || isSpace(content, inner.end() - 1);
    return begins
        && ends
        && lines.stream().flatMap(List::stream).anyMatch(s -> says(s, inner, content));
  }

  private static boolean says(Span stretch, Span inner, String content) {
    for (int i = Math.max(stretch.start(), inner.start());
        i < Math.min(stretch.end(), inner.end());
        i++) {
      if (content.charAt(i) != ' ') {
        return true;
      }
    }
    return false;
  }

  private static Span withoutBlanks(List<List<Span>> lines, Span inner) {
    int after = lineEndAt(lines, inner.start());
    int before = lineStartAt(lines, inner.end());
    int start = after >= 0 ? after : inner.start() + 1;
    int end = before >= 0 ? before : inner.end() - 1;
    return new Span(start, end);
  }

  /** If the first line ends at an offset, where the second begins; else -1. */
  private static int lineEndAt(List<List<Span>> lines, int offset) {
    List<Span> first = lines.get(0);
    boolean ends = lines.size() > 1 && first.get(first.size() - 1).end() == offset;
    return ends ? lines.get(1).get(0).start() : -1;
  }

  /** If the last line begins at an offset, where the one before it ends; else -1. */
  private static int lineStartAt(List<List<Span>> lines, int offset) {
    int last = lines.size() - 1;
    if (last == 0 || lines.get(last).get(0).start() != offset) {
      return -1;
    }
    List<Span> before = lines.get(last - 1);
    return before.get(before.size() - 1).end();
  }

  private static boolean isSpace(String content, int at) {
    return content.charAt(at) == ' ';
  }
}
