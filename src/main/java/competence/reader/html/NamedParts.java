package competence.reader.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Finds parts of a page that only their classes name: a {@code div} that begins with a line of
 * another class than the rest, as in accordions and cards. It makes them {@code details} with a
 * {@code summary}.
 */
final class NamedParts {
  private static final int MOST_NODES = 12;
  private static final int LONGEST_NAME = 400;

  private NamedParts() {}

  /** Changes the parts; gives the first one, or null if there is none. */
  static @Nullable Element mark(Element body) {
    Map<String, List<Element>> alike = new LinkedHashMap<>();
    for (Element part : body.getElementsByTag("div")) {
      if (isNamed(part)) {
        String form = part.className() + '\n' + part.child(0).className();
        alike.computeIfAbsent(form, key -> new ArrayList<>()).add(part);
      }
    }
    alike.values().removeIf(p -> p.size() < 2 || p.stream().noneMatch(NamedParts::holdsSeveral));
    alike.values().forEach(parts -> parts.forEach(NamedParts::change));
    return alike.values().stream().findFirst().map(parts -> parts.get(0)).orElse(null);
  }

  /** The caption of a figure with a table is the caption of the table. */
  static void moveCaptions(Element body) {
    for (Element caption : body.select("figure > figcaption")) {
      Element table = caption.parent() == null ? null : caption.parent().selectFirst("> table");
      if (table != null && table.selectFirst("> caption") == null) {
        table.prependChild(caption.tagName("caption"));
      }
    }
  }

  private static boolean isNamed(Element part) {
    if (part.childrenSize() < 2 || !part.ownText().isBlank()) {
      return false;
    }
    Element name = part.child(0);
    String form = name.className();
    return (name.nameIs("div") || name.nameIs("button"))
        && !form.isEmpty()
        && isName(name)
        && part.children().stream()
            .skip(1)
            .allMatch(rest -> ElementRole.of(rest).holdsBlocks() && !rest.className().equals(form));
  }

  /** Whether an element holds one line of text, with few elements around it. */
  private static boolean isName(Element element) {
    Node node = element;
    for (int count = 0; count < MOST_NODES; count++) {
      boolean block =
          node instanceof Element inner
              && !inner.equals(element)
              && !inner.nameIs("div")
              && !inner.nameIs("button")
              && ElementRole.of(inner) != ElementRole.INLINE;
      if (block) {
        return false;
      }
      node = node.childNodeSize() > 0 ? node.childNode(0) : after(node, element);
      if (node == null) {
        String text = element.text();
        return text.length() <= LONGEST_NAME && text.chars().anyMatch(Character::isLetter);
      }
    }
    return false;
  }

  private static @Nullable Node after(Node done, Element within) {
    Node node = done;
    while (node != null && !node.equals(within)) {
      Node sibling = node.nextSibling();
      if (sibling != null) {
        return sibling;
      }
      node = node.parent();
    }
    return null;
  }

  private static boolean holdsSeveral(Element part) {
    Element rest = part.childrenSize() > 2 ? part : part.child(1);
    while (rest.childrenSize() == 1) {
      rest = rest.child(0);
    }
    return rest.childrenSize() > 1
        && rest.children().stream().allMatch(child -> ElementRole.of(child).holdsBlocks());
  }

  private static void change(Element part) {
    part.tagName("details");
    Element name = part.child(0);
    name.getElementsByTag("button").tagName("span");
    name.tagName("summary");
  }
}
