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

  /** The content of an entry: the parent of its headings, and how many were open before it. */
  private record Scope(Draft base, int before) {}

  private final Draft root;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Deque<Scope> scopes = new ArrayDeque<>();

  Sections(Draft root) {
    this.root = root;
  }

  Draft current() {
    if (hasOpen()) {
      return open.element().draft();
    }
    return scopes.isEmpty() ? root : scopes.element().base();
  }

  /** Whether a heading is open in the current scope. */
  private boolean hasOpen() {
    return open.size() > (scopes.isEmpty() ? 0 : scopes.element().before());
  }

  /** Begins the content of an entry: headings in it are below a parent, and end with it. */
  void enter(Draft base) {
    scopes.push(new Scope(base, open.size()));
  }

  void leave() {
    while (hasOpen()) {
      open.pop();
    }
    scopes.pop();
  }

  /** Closes the headings that a heading of this rank ends; gives its parent. */
  Draft parentFor(int rank) {
    while (hasOpen() && open.element().rank() >= rank) {
      open.pop();
    }
    return current();
  }

  void open(int rank, Draft heading) {
    open.push(new Open(rank, heading));
  }
}
