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
          + " figcaption form fieldset legend summary center search dialog hr thead tbody"
          + " tfoot colgroup col frameset marquee xmp listing plaintext"
          + " ac:structured-macro ac:rich-text-body ac:plain-text-body ac:layout ac:layout-section"
          + " ac:layout-cell ac:adf-content"),
  HEADING("h1 h2 h3 h4 h5 h6"),
  LIST("ul ol menu dir dl ac:task-list"),
  ENTRY("li ac:task"),
  TERM("dt"),
  DEFINITION("dd"),
  /** A part of the page with a name: its {@code summary}. */
  DETAILS("details"),
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
          + " datalist output progress meter svg iframe object embed audio video canvas map del"
          // Settings of a wiki's macros, the number and the state of its tasks.
          + " ac:parameter ac:default-parameter ac:task-id ac:task-uuid ac:task-status"
          + " ac:placeholder ac:adf-attribute ac:adf-parameter ac:adf-fallback");

  /** Whether it separates the texts before and after it, itself left out or not. */
  boolean separates() {
    return this == BLOCK || this == HEADING || this == SIDE || this == DETAILS;
  }

  /** Whether the tags of an element part words, even if the parser ignores or moves them. */
  static boolean partsWords(String name) {
    return switch (BY_NAME.getOrDefault(name, INLINE)) {
      case INLINE, SILENT, LEFT_OUT -> false;
      default -> true;
    };
  }

  /** Whether it holds blocks or is one. */
  boolean holdsBlocks() {
    return this == BLOCK || this == LIST || this == ENTRY || this == TABLE || this == DETAILS;
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
    ElementRole role = BY_NAME.getOrDefault(element.normalName(), INLINE);
    if (element.nameIs("button") && element.hasAttr("aria-expanded")) {
      Element around = element.parent();
      boolean heads = around != null && BY_NAME.get(around.normalName()) == HEADING;
      return heads ? INLINE : role;
    }
    boolean wiki = role != INLINE && element.normalName().startsWith("ac:");
    return wiki ? ofWiki(element, role) : role;
  }

  /** A macro with a title and content, and its title. */
  private static ElementRole ofWiki(Element element, ElementRole role) {
    if (element.nameIs("ac:structured-macro")) {
      return element.children().stream().anyMatch(ElementRole::isTitle) ? DETAILS : role;
    }
    return isTitle(element) ? BLOCK : role;
  }

  /** Whether an element is the title of a macro with content. */
  static boolean isTitle(Element element) {
    Element macro = element.parent();
    return element.nameIs("ac:parameter")
        && element.attr("ac:name").equals("title")
        && macro != null
        && macro.children().stream().anyMatch(child -> child.nameIs("ac:rich-text-body"));
  }
}
