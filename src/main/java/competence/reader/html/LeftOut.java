package competence.reader.html;

import competence.ledger.Ledger;
import competence.ledger.Use;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Enters the texts of a part of a page that is no content. */
final class LeftOut implements NodeFilter {
  private final Places places;
  private final Ledger ledger;
  private final Use use;

  private LeftOut(Places places, Ledger ledger, String reason) {
    this.places = places;
    this.ledger = ledger;
    this.use = new Use.Dropped(reason);
  }

  static void enter(Node part, String reason, Places places, Ledger ledger) {
    part.filter(new LeftOut(places, ledger, reason));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode || node instanceof DataNode) {
      ledger.add(places.tag(node), use);
    } else if (node instanceof Element element && element.nameIs("template")) {
      // Some of its text is in no node: the rules of HTML pass over what stands beside columns.
      ledger.add(places.toEnd(element), use);
      return FilterResult.SKIP_CHILDREN;
    }
    return FilterResult.CONTINUE;
  }
}
