package competence.outline;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The headings that are open at a place of the document, outermost first. Headings that the
 * document marks itself rank by their level; those that are known by their words alone rank below
 * all of them.
 */
final class Sections {
  static final int SECTION_RANK = 1000;
  static final int HEADING_RANK = 1001;

  /** Of a heading that stands in a table and names rows of it. */
  static final int ROWS_RANK = 1002;

  private record Open(int rank, Draft draft) {}

  private final Draft root;
  private final Deque<Open> open = new ArrayDeque<>();

  Sections(Draft root) {
    this.root = root;
  }

  /** What an item of no section of its own hangs below. */
  Draft current() {
    return open.isEmpty() ? root : open.element().draft();
  }

  /** Closes the headings that a heading of this rank ends; what is left open is its parent. */
  Draft parentFor(int rank) {
    while (!open.isEmpty() && open.element().rank() >= rank) {
      open.pop();
    }
    return current();
  }

  void open(int rank, Draft heading) {
    open.push(new Open(rank, heading));
  }
}
