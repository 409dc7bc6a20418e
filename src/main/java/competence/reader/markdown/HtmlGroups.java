package competence.reader.markdown;

import competence.reader.html.HtmlToken;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/**
 * Finds which blocks of raw HTML belong together: CommonMark ends a block at a blank line, also in
 * the middle of a table.
 */
final class HtmlGroups {
  /** Elements that hold blocks, and whose end tag cannot be left out. */
  private static final Set<String> CONTAINERS =
      Set.of(
          "table",
          "ul",
          "ol",
          "dl",
          "details",
          "div",
          "section",
          "article",
          "main",
          "center",
          "figure",
          "fieldset",
          "blockquote",
          "nav",
          "aside",
          "header",
          "footer",
          "form");

  /** How many blocks are looked at for end tags that do not come, in a whole document. */
  private int steps = 100_000;

  private final Map<Node, Integer> opened = new HashMap<>();

  /** The last block, a sibling, that a block belongs together with; the block if there is none. */
  Node last(HtmlBlock first) {
    int open = opened(first);
    if (open <= 0) {
      return first;
    }
    int used = 0;
    for (Node node = first.getNext(); node != null && used < steps; node = node.getNext()) {
      used++;
      open += node instanceof HtmlBlock html ? opened(html) : 0;
      if (open <= 0) {
        return node;
      }
    }
    steps -= used;
    return first;
  }

  /** How many elements a block opens more than it closes. */
  private int opened(HtmlBlock block) {
    return opened.computeIfAbsent(block, key -> count(block.getLiteral()));
  }

  private static int count(String html) {
    int open = 0;
    int at = html.indexOf('<');
    while (at >= 0) {
      HtmlToken token = HtmlToken.at(html, at, html.length());
      if (token != null && token.kind() == HtmlToken.Kind.TAG) {
        int step = CONTAINERS.contains(token.name()) ? 1 : 0;
        open += token.closing() ? -step : step;
      }
      at = html.indexOf('<', token == null ? at + 1 : Math.max(at + 1, token.end()));
    }
    return open;
  }
}
