package competence.reader.markdown;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Goes over the nodes of a document in order, without recursion. */
final class TreeOrder {
  private TreeOrder() {}

  /** The node after this one among the descendants of a root; null if it is the last one. */
  static @Nullable Node next(Node node, Node root) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node at = node;
    while (at != null && at != root && at.getNext() == null) {
      at = at.getParent();
    }
    return at == null || at == root ? null : at.getNext();
  }
}
