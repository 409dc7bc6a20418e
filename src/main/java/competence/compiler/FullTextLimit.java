package competence.compiler;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.limit.Limits;
import competence.model.Item;
import competence.model.ItemKind;
import competence.model.Walk;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Refuses a tree whose statements, each read with the stems above it, come to more than an output
 * may have: a long stem over many leaves is repeated for each of them, and stems below stems
 * multiply. Only lengths are added up, so that it costs no more than a walk.
 */
final class FullTextLimit implements Walk.Visitor {
  private final long most;
  private final Diagnostics diagnostics;
  private final Deque<Long> stems = new ArrayDeque<>();
  private long total;

  private FullTextLimit(long most, Diagnostics diagnostics) {
    this.most = most;
    this.diagnostics = diagnostics;
  }

  /** A visitor of a tree that was made of a document of so many bytes. */
  static FullTextLimit of(long documentBytes, Diagnostics diagnostics) {
    return new FullTextLimit(diagnostics.limits().output(documentBytes), diagnostics);
  }

  @Override
  public void enter(Item item, int depth) {
    boolean statement = item.kind() == ItemKind.STATEMENT;
    long above = stems.isEmpty() || !statement ? 0 : stems.element();
    long full = above + (statement ? Inline.plain(item.text()).length() : 0);
    boolean within = total <= most;
    total += full;
    stems.push(full);
    if (within && total > most) {
      diagnostics.add(
          Code.LIMIT102,
          item.span(),
          "up to here, the statements come to more than "
              + Limits.bytes(most)
              + " when each is read with the stems above it",
          "look for a long text that many items hang below");
    }
  }

  @Override
  public void leave(Item item, int depth) {
    stems.pop();
  }
}
