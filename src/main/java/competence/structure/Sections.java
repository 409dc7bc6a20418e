package competence.structure;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The headings that are open at a place of the document, outermost first. Headings that the
 * document marks rank by their level; those that are recognized by their words rank below them.
 */
final class Sections {
  /** The rank of headings before the title: lower than any that a document marks. */
  static final int RANK_BEFORE_TITLE = 40;

  static final int SECTION_RANK = 1000;
  static final int HEADING_RANK = 1001;

  private record Open(int rank, Draft draft) {}

  private final Draft root;
  private final Deque<Open> open = new ArrayDeque<>();

  Sections(Draft root) {
    this.root = root;
  }

  Draft current() {
    return open.isEmpty() ? root : open.element().draft();
  }

  /** Closes the headings that a heading of this rank ends; gives its parent. */
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
