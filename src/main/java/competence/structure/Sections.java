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

  /** No heading ends the root, or the content of an entry that begins. */
  private static final int NEVER_ENDED = Integer.MIN_VALUE;

  private record Open(int rank, Draft draft) {}

  private final Deque<Open> open = new ArrayDeque<>();

  Sections(Draft root) {
    enter(root);
  }

  /** Begins the content of an entry: headings in it are below a parent, and end with it. */
  void enter(Draft base) {
    open(NEVER_ENDED, base);
  }

  void leave() {
    while (open.pop().rank() != NEVER_ENDED) {
      // The headings in the entry end.
    }
  }

  /** Closes the headings that a heading of this rank ends; gives its parent. */
  Draft parentFor(int rank) {
    while (open.element().rank() != NEVER_ENDED && open.element().rank() >= rank) {
      open.pop();
    }
    return open.element().draft();
  }

  void open(int rank, Draft heading) {
    open.push(new Open(rank, heading));
  }
}
