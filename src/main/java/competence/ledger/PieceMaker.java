package competence.ledger;

import competence.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes pieces of stretches that are read one after the other; those that touch are one piece. */
public final class PieceMaker {
  private final List<Piece> done = new ArrayList<>();
  private int start;
  private int end;
  private Coding coding = Coding.LITERAL;

  /** Text was read from a stretch. */
  public void take(int from, int to, Coding written) {
    if (from != end || written != coding) {
      finish();
      start = from;
      coding = written;
    }
    end = to;
  }

  /** What was read parts what was read before from what will be. */
  public void part() {
    finish();
    if (!done.isEmpty()) {
      done.add(Piece.between(end, Coding.BREAK));
    }
  }

  /** The last character that was read, which is one of the source, is not taken after all. */
  public void dropLast() {
    end--;
  }

  /** The pieces so far. */
  public List<Piece> pieces() {
    finish();
    return List.copyOf(done);
  }

  private void finish() {
    if (start < end) {
      done.add(new Piece(new Span(start, end), coding));
    }
    start = end;
  }
}
