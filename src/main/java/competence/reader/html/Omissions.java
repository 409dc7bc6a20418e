package competence.reader.html;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Enters the parts of a page that are left out, and reports them once for each kind. */
final class Omissions {
  /** How much of one kind was left out, and where the first part is. */
  private record Tally(int parts, int words, Span first) {
    Tally plus(int more) {
      return new Tally(parts + 1, words + more, first);
    }
  }

  private final NodePlaces places;
  private final Ledger ledger;
  private final Map<String, Tally> leftOut = new LinkedHashMap<>();
  private final Map<Code, Tally> others = new LinkedHashMap<>();

  Omissions(NodePlaces places, Ledger ledger) {
    this.places = places;
    this.ledger = ledger;
  }

  /** A part of the page is not content; it is reported if it has words. */
  void leave(Node part, String kind) {
    int words = words(part);
    if (words > 0) {
      Tally none = new Tally(0, 0, places.tag(part));
      leftOut.put(kind, leftOut.getOrDefault(kind, none).plus(words));
    }
    leaveSilently(part, kind);
  }

  /** A part of the page has no words for people. */
  void leaveSilently(Node part, String kind) {
    Usage use = new Usage.Dropped(kind);
    NodeFilter filter =
        (node, depth) -> {
          if (node instanceof TextNode || node instanceof DataNode) {
            ledger.add(places.tag(node), use);
          } else if (node instanceof Element element && hidesText(element)) {
            ledger.add(places.toEnd(element), use);
            return NodeFilter.FilterResult.SKIP_CHILDREN;
          }
          return NodeFilter.FilterResult.CONTINUE;
        };
    part.filter(filter);
  }

  /**
   * Whether some of the text of an element may be in no node: parsers skip the text beside the
   * columns of a template, and jsoup a hyphen at the end of an unfinished script.
   */
  private boolean hidesText(Element element) {
    boolean html = element.tag().namespace().equals(Parser.NamespaceHtml);
    boolean cut = element.nameIs("script") && !places.isClosed(element);
    return html && (element.nameIs("template") || cut);
  }

  /** Counts a link whose target is not kept, or a text with a character that is not allowed. */
  void count(Code code, Span span) {
    others.put(code, others.getOrDefault(code, new Tally(0, 0, span)).plus(0));
  }

  void report(Diagnostics diagnostics) {
    leftOut.forEach(
        (kind, tally) ->
            diagnostics.add(
                Code.HTML101,
                tally.first(),
                "left out: "
                    + kind
                    + ", "
                    + number(tally.words(), "word")
                    + " in "
                    + number(tally.parts(), "place"),
                "if the words belong to the framework, put them into an element of the content"));
    others.forEach((code, tally) -> diagnostics.add(code, tally.first(), message(code, tally)));
  }

  private static String message(Code code, Tally tally) {
    return code == Code.HTML102
        ? number(tally.parts(), "link")
            + " read as text: only http, https and mailto addresses are kept"
        : number(tally.parts(), "text") + " with a character that is not allowed, read as U+FFFD";
  }

  private static String number(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static int words(Node part) {
    return part.nodeStream(TextNode.class)
        .filter(text -> !isSilent(text.parent()))
        .mapToInt(text -> words(text.getWholeText()))
        .sum();
  }

  private static boolean isSilent(@Nullable Node node) {
    return node instanceof Element element && ElementRole.of(element) == ElementRole.SILENT;
  }

  private static int words(String text) {
    String folded = WhiteSpace.fold(text);
    return folded.isEmpty() ? 0 : folded.split(" ", -1).length;
  }
}
