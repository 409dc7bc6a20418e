package competence.reader.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Finds parts of a page that begin with their name, as in accordions and cards: the first line has
 * another class than the rest, or shows and hides it. It makes them {@code details} with a {@code
 * summary}.
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
    alike.values().removeIf(parts -> !isSwitch(parts.get(0).child(0)) && !areAlike(parts));
    alike.values().forEach(parts -> parts.forEach(NamedParts::change));
    return alike.values().stream().findFirst().map(parts -> parts.get(0)).orElse(null);
  }

  /** The caption of a figure with a table is the caption of the table. */
  static void moveCaptions(Element body) {
    for (Element caption : body.getElementsByTag("figcaption")) {
      Element figure = caption.parent();
      Element table =
          figure != null && figure.nameIs("figure") ? figure.selectFirst("> table") : null;
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
    boolean marked = (name.nameIs("div") || name.nameIs("button")) && !form.isEmpty();
    return (marked || isSwitch(name))
        && isName(name)
        && part.children().stream()
            .skip(1)
            .allMatch(
                rest ->
                    ElementRole.of(rest).holdsBlocks()
                        && (form.isEmpty() || !rest.className().equals(form)));
  }

  private static boolean areAlike(List<Element> parts) {
    return parts.size() > 1 && parts.stream().anyMatch(NamedParts::holdsSeveral);
  }

  /** Whether an element, or the only one in it, shows and hides what follows. */
  private static boolean isSwitch(Element element) {
    boolean inner = element.childrenSize() == 1 && showsAndHides(element.child(0));
    return ElementRole.of(element) != ElementRole.HEADING && (inner || showsAndHides(element));
  }

  private static boolean showsAndHides(Element element) {
    return element.hasAttr("aria-expanded")
        && !element.nameIs("a")
        && ElementRole.of(element) != ElementRole.HEADING;
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
