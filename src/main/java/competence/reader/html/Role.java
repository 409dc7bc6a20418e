package competence.reader.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What an element is for the outline. Names that are not listed are {@link #INLINE}. */
enum Role {
  /** Part of a line; it never splits a word. */
  INLINE(""),
  /** The end of a line within a text. */
  BREAK("br"),
  /** A wrapper that always parts what is in it from what is around it. */
  BLOCK(
      "html body main article section div p blockquote pre address header footer hgroup figure"
          + " figcaption form fieldset legend details summary center search dialog hr thead tbody"
          + " tfoot colgroup col frameset marquee xmp listing plaintext"),
  HEADING("h1 h2 h3 h4 h5 h6"),
  LIST("ul ol menu dir dl"),
  /** An entry of a list. */
  ENTRY("li"),
  /** What a description list describes. */
  TERM("dt"),
  /** What a description list says about a term. */
  DEFINITION("dd"),
  TABLE("table"),
  ROW("tr"),
  CELL("td th"),
  CAPTION("caption"),
  /** Not content, and without words for people. */
  SILENT("head title base link meta script style param source track"),
  /** Not content: what stands beside it. */
  SIDE("nav aside"),
  /** Not content: form controls, and what is not text. */
  LEFT_OUT(
      "template noscript noembed noframes button input select textarea option optgroup"
          + " datalist output progress meter svg iframe object embed audio video canvas map del");

  /** Whether it parts what is before it from what is after it, itself left out or not. */
  boolean parts() {
    return this == BLOCK || this == HEADING || this == SIDE;
  }

  private static final Map<String, Role> BY_NAME = new HashMap<>();

  static {
    for (Role role : values()) {
      for (String name : role.names.split(" ", -1)) {
        BY_NAME.put(name, role);
      }
    }
  }

  private final String names;

  Role(String names) {
    this.names = names;
  }

  /** The role of an element; what MathML and SVG call by HTML's names is not what HTML means. */
  static Role of(Element element) {
    if (!element.tag().namespace().equals(Parser.NamespaceHtml)) {
      return element.nameIs("svg") ? LEFT_OUT : INLINE;
    }
    return BY_NAME.getOrDefault(element.normalName(), INLINE);
  }
}
