package competence.reader.markdown;

import competence.record.Node;
import java.util.ArrayDeque;
import java.util.Deque;

/** Recognizes a framework in the front matter: lists in lists, with texts of several words. */
final class NestedLists {
  private static final int FEWEST = 2;

  private record Place(Node node, int lists) {}

  private NestedLists() {}

  static boolean isFramework(Node value) {
    int texts = 0;
    Deque<Place> open = new ArrayDeque<>();
    open.push(new Place(value, 0));
    while (!open.isEmpty()) {
      Place place = open.pop();
      int lists = place.lists();
      if (place.node() instanceof Node.Sequence list) {
        list.elements().forEach(element -> open.push(new Place(element, lists + 1)));
      } else if (place.node() instanceof Node.Mapping mapping) {
        mapping.entries().forEach(entry -> open.push(new Place(entry.value(), lists)));
      } else if (place.node() instanceof Node.Scalar scalar) {
        texts += lists > 1 && scalar.text().strip().indexOf(' ') > 0 ? 1 : 0;
      }
    }
    return texts >= FEWEST;
  }
}
