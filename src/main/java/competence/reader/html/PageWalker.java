package competence.reader.html;

import competence.inline.Run;
import competence.ledger.Ledger;
import competence.ledger.SourcePiece;
import competence.outline.Block;
import competence.source.Span;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Walks over a page once, without recursion, and gives the content to the builder. */
final class PageWalker {
  /**
   * An element that has been entered.
   *
   * @param style the style of text in it
   * @param content whether what is in it is content
   */
  private record Open(Element element, ElementRole role, Run style, boolean content) {}

  private final PageContent content;
  private final NodePlaces places;
  private final Omissions omissions;
  private final OutlineBuilder builder;
  private final Ledger ledger;
  private final int deepest;
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable Span tooDeep;
  private int furthest;

  /**
   * A walker of one page.
   *
   * @param omissions takes what is left out
   * @param ledger takes the texts that HTML's rules move
   * @param deepest how many tables and lists may be nested; as deep as the tree may be
   */
  PageWalker(
      PageContent content, NodePlaces places, Omissions omissions, Ledger ledger, int deepest) {
    this.content = content;
    this.places = places;
    this.omissions = omissions;
    this.ledger = ledger;
    this.builder = new OutlineBuilder(places, ledger);
    this.deepest = deepest;
  }

  /** Walks the page; once. */
  List<Block> walk(Element body) {
    Node node = body;
    while (node != null && tooDeep == null) {
      node = enter(node) && node.childNodeSize() > 0 ? node.childNode(0) : next(node);
    }
    return builder.finish();
  }

  /** The parser may take the beginning of a piece for the head of a page; that is no content. */
  void leaveHead(Element head) {
    omissions.leave(head, "<head>");
  }

  /** Where the page is nested too deeply to be read; null if it is not. */
  @Nullable Span tooDeep() {
    return tooDeep;
  }

  /** The node that follows a node whose children are done; closes the elements that end there. */
  private @Nullable Node next(Node done) {
    Node node = done;
    while (node != null) {
      Open top = open.peek();
      if (top != null && top.element().equals(node)) {
        open.pop();
        if (top.content()) {
          builder.leave(top.element(), top.role());
        }
      }
      if (open.isEmpty()) {
        return null;
      }
      Node sibling = node.nextSibling();
      if (sibling != null) {
        return sibling;
      }
      node = node.parent();
    }
    return null;
  }

  /** True if the children of the node are to be walked. */
  private boolean enter(Node node) {
    if (node instanceof TextNode text) {
      enterText(text);
    } else if (node instanceof DataNode data) {
      enterData(data);
    } else if (node instanceof Element element) {
      return enterElement(element);
    }
    return false;
  }

  private boolean enterElement(Element element) {
    ElementRole role = ElementRole.of(element);
    if (role == ElementRole.SILENT) {
      omissions.leaveSilently(element, "<" + element.normalName() + ">");
      return false;
    }
    boolean within = content.isRoot(element) || isContent();
    String leftOut = within ? content.leftOutAs(element) : null;
    if (leftOut == null && !within && !content.isAroundRoot(element)) {
      leftOut = outside(element);
    }
    if (leftOut != null) {
      omissions.leave(element, leftOut);
      if (role.separates()) {
        builder.separate();
      }
      return false;
    }
    descend(element, role, within);
    return true;
  }

  private String outside(Element element) {
    String kind = content.leftOutAs(element);
    return kind == null ? outside() : kind;
  }

  private String outside() {
    return "text outside <" + content.rootName() + ">";
  }

  private void descend(Element element, ElementRole role, boolean within) {
    Run around = open.isEmpty() ? Run.plain("") : open.element().style();
    open.push(new Open(element, role, InlineStyles.within(element, around), within));
    if (!within) {
      return;
    }
    if (InlineStyles.losesLink(element)) {
      omissions.lostLink(element);
    }
    builder.enter(element, role);
    if (tooDeep == null
        && (builder.nesting() > deepest || open.size() > PageParser.deepest(deepest) - 8)) {
      tooDeep = places.tag(element);
    }
  }

  private boolean isContent() {
    Open top = open.peek();
    return top != null && top.content();
  }

  private void enterText(TextNode text) {
    String words = text.getWholeText();
    if (isContent()) {
      String mended = WellFormed.mend(words);
      if (replaced(mended) > 0 && replaced(mended) > replaced(places.written(text))) {
        omissions.impossibleCharacter(places.of(text));
      }
      add(mended, places.pieces(text));
    } else if (!WhiteSpace.isBlank(words)) {
      omissions.leave(text, outside());
    }
  }

  /** The content of an xmp element is text, and its tags are no tags. */
  private void enterData(DataNode data) {
    if (isContent()) {
      add(WellFormed.mend(data.getWholeData()), List.of(places.literal(data)));
    } else {
      omissions.leaveSilently(data, outside());
    }
  }

  private void add(String words, List<SourcePiece> pieces) {
    pieces.forEach(piece -> noteOrder(piece.span()));
    builder.text().add(open.element().style().withText(words), pieces);
  }

  /** HTML's rules move text that is between the cells of a table before the table. */
  private void noteOrder(Span text) {
    if (text.start() < furthest) {
      ledger.move(text);
    }
    furthest = Math.max(furthest, text.end());
  }

  private static int replaced(String text) {
    int count = 0;
    int at = text.indexOf(WellFormed.REPLACEMENT);
    while (at >= 0) {
      count++;
      at = text.indexOf(WellFormed.REPLACEMENT, at + 1);
    }
    return count;
  }
}
