package competence.reader.html;

import competence.diagnostic.Code;
import competence.inline.Run;
import competence.ledger.Ledger;
import competence.ledger.SourcePiece;
import competence.outline.Block;
import competence.source.Span;
import competence.text.WebAddress;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Walks over a page once, without recursion, and gives the content to the builder. */
final class PageWalker {
  /** An element that was entered, the style and form of text in it, whether that is content. */
  private record Open(
      Element element, ElementRole role, Run style, TextForm form, boolean content) {}

  private static final String CDATA = "[CDATA[";

  private final PageContent content;
  private final NodePlaces places;
  private final Omissions omissions;
  private final PageStyles styles;
  private final OutlineBuilder builder;
  private final Ledger ledger;
  private final int deepest;
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable Span tooDeep;
  private int furthest;

  /** Whether a bullet or number follows that Word wrote for programs without lists. */
  private boolean markerFollows;

  PageWalker(
      PageContent content,
      PageStyles styles,
      NodePlaces places,
      Omissions omissions,
      Ledger ledger,
      int deepest) {
    this.content = content;
    this.styles = styles;
    this.places = places;
    this.omissions = omissions;
    this.ledger = ledger;
    this.builder = new OutlineBuilder(places, ledger);
    this.deepest = deepest;
  }

  List<Block> walk(Element body) {
    Node node = body;
    while (node != null && tooDeep == null) {
      node = enter(node) && node.childNodeSize() > 0 ? node.childNode(0) : next(node);
    }
    return builder.finish();
  }

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
    } else if (node instanceof Comment comment) {
      enterComment(comment);
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
    String leftOut = within || !content.isAroundRoot(element) ? content.leftOutAs(element) : null;
    if (leftOut == null && !within && !content.isAroundRoot(element)) {
      leftOut = outside();
    }
    if (leftOut != null) {
      omissions.leave(element, leftOut);
      if (role.separates() || hasSpaceAtItsEnds(element)) {
        builder.separate(role.separates());
      }
      return false;
    }
    descend(element, role, within);
    return true;
  }

  /** Whether white space around the words of an element is in it: {@code a<del> b </del>c}. */
  private static boolean hasSpaceAtItsEnds(Element element) {
    String text = element.wholeText();
    return !text.isEmpty()
        && (WhiteSpace.is(text.charAt(0)) || WhiteSpace.is(text.charAt(text.length() - 1)));
  }

  private String outside() {
    return "text outside <" + content.rootName() + ">";
  }

  private void descend(Element element, ElementRole role, boolean within) {
    Run around = open.isEmpty() ? Run.plain("") : open.element().style();
    TextForm outer = open.isEmpty() ? TextForm.PLAIN : open.element().form();
    TextForm form = TextForm.in(element, role, outer, styles);
    open.push(new Open(element, role, style(element, around, form), form, within));
    if (!within) {
      return;
    }
    if (losesLink(element)) {
      omissions.count(Code.HTML102, places.tag(element));
    }
    boolean list = role == ElementRole.LIST;
    ListNumbers numbers = list ? ListNumbers.of(element, styles.of(element)) : null;
    builder.enter(element, role, form, numbers);
    if (tooDeep == null
        && (builder.nesting() > deepest || open.size() > PageParser.deepest(deepest) - 8)) {
      tooDeep = places.tag(element);
    }
  }

  private static Run style(Element element, Run around, TextForm form) {
    return switch (element.normalName()) {
      case "b", "strong" ->
          new Run("", around.emphasis(), form.bold(), around.code(), around.link());
      case "i", "em" -> new Run("", true, around.strong(), around.code(), around.link());
      case "code" -> new Run("", around.emphasis(), around.strong(), true, around.link());
      case "a" -> link(element, around);
      default -> around;
    };
  }

  private static Run link(Element element, Run around) {
    return WebAddress.safe(element.attr("href"))
        .map(to -> new Run("", around.emphasis(), around.strong(), around.code(), to))
        .orElse(around);
  }

  /** Whether an element is a link with a target that is not kept; fragments do not count. */
  private static boolean losesLink(Element element) {
    String target = element.attr("href").strip();
    return element.nameIs("a")
        && !target.isEmpty()
        && !target.startsWith("#")
        && WebAddress.safe(target).isEmpty();
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
        omissions.count(Code.HTML103, places.of(text));
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

  /**
   * Word brackets what it writes for programs without lists. Wikis have text in CDATA sections,
   * which HTML takes for comments.
   */
  private void enterComment(Comment comment) {
    String data = comment.getData();
    if (data.startsWith(CDATA) && data.endsWith("]]") && isContent() && isOfWiki(open.element())) {
      String words = data.substring(CDATA.length(), data.length() - 2);
      if (!WhiteSpace.isBlank(words)) {
        add(WellFormed.mend(words), List.of(places.cdata(comment)));
      }
    } else if (data.contains("[if !supportLists]")) {
      markerFollows = true;
    } else if (data.contains("[endif]")) {
      markerFollows = false;
    }
  }

  private static boolean isOfWiki(Open around) {
    return around.element().normalName().startsWith("ac:");
  }

  private void add(String words, List<SourcePiece> pieces) {
    pieces.forEach(piece -> noteOrder(piece.span()));
    Open top = open.element();
    if (markerFollows || top.form().marker()) {
      builder.marker().add(Run.plain(words), pieces, top.form());
      return;
    }
    ScriptText script = ScriptText.of(words, pieces, top.form().script(), builder.text().end());
    if (script.apart()) {
      builder.text().space();
    }
    builder.text().add(top.style().withText(script.words()), script.pieces(), top.form());
    if (script.apart()) {
      builder.text().space();
    }
  }

  /** HTML's rules move text that is between the cells of a table before the table. */
  private void noteOrder(Span text) {
    if (text.start() < furthest) {
      ledger.move(text, "moved by the rules of HTML");
    }
    furthest = Math.max(furthest, text.end());
  }

  private static long replaced(String text) {
    return text.indexOf(WellFormed.REPLACEMENT) < 0
        ? 0
        : text.chars().filter(c -> c == WellFormed.REPLACEMENT).count();
  }
}
