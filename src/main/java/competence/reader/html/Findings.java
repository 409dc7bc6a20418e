package competence.reader.html;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostics;
import competence.source.Span;
import competence.text.WhiteSpace;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Counts what is not taken over, and says it once for each kind of thing. */
final class Findings {
  /**
   * What was left out of one kind.
   *
   * @param first where the first one stands
   */
  private record Tally(int parts, int words, Span first) {
    Tally plus(int more) {
      return new Tally(parts + 1, words + more, first);
    }
  }

  private final Places places;
  private final Map<String, Tally> leftOut = new LinkedHashMap<>();
  private final Map<Code, Tally> others = new LinkedHashMap<>();

  Findings(Places places) {
    this.places = places;
  }

  /** Something with words in it is no content; what has none is not worth a word. */
  void leftOut(String kind, Node part) {
    int words = words(part);
    if (words > 0) {
      Tally none = new Tally(0, 0, places.tag(part));
      leftOut.put(kind, leftOut.getOrDefault(kind, none).plus(words));
    }
  }

  /** A link keeps its words and loses its target. */
  void lostLink(Element link) {
    count(Code.HTML102, places.tag(link));
  }

  /** A text has a character in it that no text can hold. */
  void impossibleCharacter(Span span) {
    count(Code.HTML103, span);
  }

  private void count(Code code, Span span) {
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
        : number(tally.parts(), "text") + " with a character that cannot be, read as U+FFFD";
  }

  private static String number(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static int words(Node part) {
    int[] words = {0};
    part.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text && !isSilent(text.parent())) {
            words[0] += words(text.getWholeText());
          }
        });
    return words[0];
  }

  private static boolean isSilent(@Nullable Node node) {
    return node instanceof Element element && Role.of(element) == Role.SILENT;
  }

  private static int words(String text) {
    int words = 0;
    boolean gap = true;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = WhiteSpace.is(text.charAt(i));
      words += gap && !blank ? 1 : 0;
      gap = blank;
    }
    return words;
  }
}
