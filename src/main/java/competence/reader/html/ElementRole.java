package competence.reader.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The role of an element for the outline. Names that are not listed are {@link #INLINE}. */
enum ElementRole {
  /** Part of a line; it never splits a word. */
  INLINE(""),
  /** The end of a line within a text. */
  BREAK("br"),
  /** A wrapper that always separates its content from the text around it. */
  BLOCK(
      "html body main article section div p blockquote pre address header footer hgroup figure"
          + " figcaption form fieldset legend details summary center search dialog hr thead tbody"
          + " tfoot colgroup col frameset marquee xmp listing plaintext"),
  HEADING("h1 h2 h3 h4 h5 h6"),
  LIST("ul ol menu dir dl"),
  ENTRY("li"),
  TERM("dt"),
  DEFINITION("dd"),
  TABLE("table"),
  ROW("tr"),
  CELL("td th"),
  CAPTION("caption"),
  /** Not content, and without words for people. */
  SILENT("head title base link meta script style param source track"),
  /** Beside the content. */
  SIDE("nav aside"),
  LEFT_OUT(
      "template noscript noembed noframes button input select textarea option optgroup"
          + " datalist output progress meter svg iframe object embed audio video canvas map del");

  /** Whether it separates the texts before and after it, itself left out or not. */
  boolean separates() {
    return this == BLOCK || this == HEADING || this == SIDE;
  }

  private static final Map<String, ElementRole> BY_NAME = new HashMap<>();

  static {
    for (ElementRole role : values()) {
      for (String name : role.names.split(" ", -1)) {
        BY_NAME.put(name, role);
      }
    }
  }

  private final String names;

  ElementRole(String names) {
    this.names = names;
  }

  /** The role of an element; in MathML and SVG the names of HTML mean something else. */
  static ElementRole of(Element element) {
    if (!element.tag().namespace().equals(Parser.NamespaceHtml)) {
      return element.nameIs("svg") ? LEFT_OUT : INLINE;
    }
    return BY_NAME.getOrDefault(element.normalName(), INLINE);
  }
}
