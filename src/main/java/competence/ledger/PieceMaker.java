package competence.ledger;

import competence.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects spans in order as pieces; spans that touch become one piece. */
public final class PieceMaker {
  private final List<SourcePiece> done = new ArrayList<>();
  private int start;
  private int end;
  private Coding coding = Coding.LITERAL;

  public void take(int from, int to, Coding written) {
    if (from != end || written != coding) {
      finish();
      start = from;
      coding = written;
    }
    end = to;
  }

  /** Adds a break between the text before and after it. */
  public void addBreak() {
    finish();
    if (!done.isEmpty()) {
      done.add(SourcePiece.between(end, Coding.BREAK));
    }
  }

  /** Removes the last character, which must be one character of the source. */
  public void dropLast() {
    end--;
  }

  public List<SourcePiece> pieces() {
    finish();
    return List.copyOf(done);
  }

  private void finish() {
    if (start < end) {
      done.add(new SourcePiece(new Span(start, end), coding));
    }
    start = end;
  }
}
