package competence.reader.html;

import competence.ledger.Ledger;
import competence.ledger.Use;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
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
    } else if (node instanceof Element element && hidesText(element)) {
      ledger.add(places.toEnd(element), use);
      return FilterResult.SKIP_CHILDREN;
    }
    return FilterResult.CONTINUE;
  }

  /**
   * Whether some of the text of an element may be in no node: the rules of HTML pass over what
   * stands beside the columns of a template, and jsoup over a hyphen that a cut script ends in.
   */
  private boolean hidesText(Element element) {
    boolean html = element.tag().namespace().equals(Parser.NamespaceHtml);
    boolean cut = element.nameIs("script") && !places.isClosed(element);
    return html && (element.nameIs("template") || cut);
  }
}
