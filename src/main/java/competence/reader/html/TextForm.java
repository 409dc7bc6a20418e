package competence.reader.html;

import competence.ledger.Coding;
import competence.outline.Block;
import competence.outline.Line;
import competence.outline.Look;
import competence.text.Numbers;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The form of the text in an element, as far as an outline reports it. Elements inherit it.
 *
 * @param margin the left margin of its block, in points
 * @param firstLine how much further its first line begins, in points
 * @param bold whether it is bold
 * @param size the size of its letters in tenths of a point; 0 if unknown
 * @param role what the page calls its block
 * @param link where it leads if it is a link
 * @param script {@link Coding#SUPERSCRIPT}, {@link Coding#SUBSCRIPT}, or null
 * @param signs whether its font has signs in place of letters
 * @param level the level of the list that it is an entry of, from 0, if the page states it; else
 *     {@link Block.Entry#NO_LEVEL}
 * @param marker whether it is the bullet or the number that Word wrote before an entry
 */
record TextForm(
    int margin,
    int firstLine,
    boolean bold,
    int size,
    Look.Role role,
    Line.Link link,
    @Nullable Coding script,
    boolean signs,
    int level,
    boolean marker) {
  static final TextForm PLAIN =
      new TextForm(
          0, 0, false, 0, Look.Role.NONE, Line.Link.NONE, null, false, Block.Entry.NO_LEVEL, false);

  /** The margin of a quotation or a definition, as browsers show it. */
  private static final int QUOTED = 30;

  /** The elements that give their text a form without any attribute. */
  private static final Set<String> SPEAKING =
      Set.of(
          "b",
          "strong",
          "sup",
          "sub",
          "big",
          "small",
          "aside",
          "blockquote",
          "dd",
          "summary",
          "legend",
          "figcaption");

  /** The form of the text in an element. */
  static TextForm in(Element element, ElementRole role, TextForm around, PageStyles styles) {
    Map<String, String> css = styles.of(element);
    TextForm inherited = role == ElementRole.CELL ? around.withoutBlock() : around;
    boolean bare = css.isEmpty() && element.attributesSize() == 0;
    if (bare && !SPEAKING.contains(element.normalName())) {
      return inherited.level() == Block.Entry.NO_LEVEL || inheritsLevel(role)
          ? inherited
          : inherited.block(element, role, css);
    }
    TextForm form = inherited.inline(element, css);
    return role == ElementRole.INLINE ? form : form.block(element, role, css);
  }

  /** Where its block begins, in points. */
  int indent() {
    return Math.max(0, margin + firstLine);
  }

  private TextForm withoutBlock() {
    return new TextForm(
        0, 0, bold, size, Look.Role.NONE, link, script, signs, Block.Entry.NO_LEVEL, false);
  }

  private TextForm inline(Element element, Map<String, String> css) {
    String name = element.normalName();
    Coding written =
        switch (name.equals("sup") || name.equals("sub")
            ? name
            : css.getOrDefault("vertical-align", "")) {
          case "sup", "super" -> Coding.SUPERSCRIPT;
          case "sub" -> Coding.SUBSCRIPT;
          default -> script;
        };
    return new TextForm(
        margin,
        firstLine,
        isBold(name, css),
        size(name, element, css),
        role,
        name.equals("a") ? link(element.attr("href").strip()) : link,
        written,
        hasSigns(element, css),
        level,
        marker || css.getOrDefault("mso-list", "").equals("ignore"));
  }

  private TextForm block(Element element, ElementRole kind, Map<String, String> css) {
    int left =
        CssLength.points(css.getOrDefault("margin-left", ""), size)
            + CssLength.points(css.getOrDefault("padding-left", ""), size);
    boolean cell = kind == ElementRole.CELL; // Its content begins at its own margin.
    boolean quoted = element.nameIs("blockquote") || element.nameIs("dd");
    String first = css.get("text-indent");
    return new TextForm(
        cell ? 0 : margin + (quoted && !css.containsKey("margin-left") ? left + QUOTED : left),
        first == null ? firstLine : CssLength.points(first, size),
        bold,
        size,
        role(element),
        link,
        script,
        signs,
        level(element, kind, css),
        marker);
  }

  private boolean isBold(String name, Map<String, String> css) {
    String weight = css.getOrDefault("font-weight", "");
    if (weight.isEmpty()) {
      boolean strong = name.equals("b") || name.equals("strong");
      return bold || strong || css.getOrDefault("font", "").contains("bold");
    }
    boolean number = Numbers.isDigit(weight.charAt(0));
    return weight.startsWith("bold")
        || (number && Numbers.first(weight) >= 600)
        || (bold && weight.equals("inherit"));
  }

  private int size(String name, Element element, Map<String, String> css) {
    String declared = css.get("font-size");
    if (declared != null) {
      return CssLength.size(declared, size);
    }
    return switch (name) {
      case "font" -> CssLength.ofFont(element.attr("size").strip(), size);
      case "big" -> CssLength.scaled(size, 1.2);
      case "small" -> CssLength.scaled(size, 1 / 1.2);
      default -> size;
    };
  }

  private static Line.Link link(String target) {
    return target.isEmpty()
        ? Line.Link.NONE
        : target.startsWith("#") ? Line.Link.INSIDE : Line.Link.OUTSIDE;
  }

  private boolean hasSigns(Element element, Map<String, String> css) {
    String family = css.getOrDefault("font-family", css.getOrDefault("font", ""));
    if (family.isEmpty()) {
      family = element.nameIs("font") ? element.attr("face").toLowerCase(Locale.ROOT) : "";
    }
    boolean named = family.contains("symbol") || family.contains("dings");
    return family.isEmpty() ? signs : named;
  }

  private Look.Role role(Element element) {
    if (ElementRole.isTitle(element)) {
      return Look.Role.CAPTION;
    } else if (element.nameIs("summary")
        || element.nameIs("legend")
        || element.nameIs("figcaption")) {
      return Look.Role.CAPTION;
    } else if (element.nameIs("aside")) {
      return Look.Role.NOTE;
    }
    for (String word : PageStyles.words(element.attr("class"))) {
      switch (word) {
        case "MsoTitle", "MsoTitleCxSpFirst", "MsoTitleCxSpMiddle", "MsoTitleCxSpLast" -> {
          return Look.Role.TITLE;
        }
        case "MsoSubtitle" -> {
          return Look.Role.SUBTITLE;
        }
        case "MsoFootnoteText", "MsoEndnoteText", "sdfootnote", "sdendnote" -> {
          return Look.Role.NOTE;
        }
        default -> {}
      }
      if (element.nameIs("p") && word.equalsIgnoreCase("title")) {
        return Look.Role.TITLE;
      } else if (element.nameIs("p") && word.equalsIgnoreCase("subtitle")) {
        return Look.Role.SUBTITLE;
      }
    }
    return role;
  }

  /** Word states it in the style of a paragraph, Google Docs and web editors with the list. */
  private int level(Element element, ElementRole kind, Map<String, String> css) {
    String list = css.getOrDefault("mso-list", "");
    int at = list.indexOf(" level");
    if (at >= 0) {
      return fromOne(list.substring(at));
    } else if (kind == ElementRole.ENTRY && element.hasAttr("data-aria-level")) {
      return fromOne(element.attr("data-aria-level"));
    } else if (kind == ElementRole.ENTRY && element.hasAttr("aria-level")) {
      return fromOne(element.attr("aria-level"));
    } else if (kind == ElementRole.LIST) {
      for (String word : PageStyles.words(element.attr("class"))) {
        if (word.startsWith("lst-kix_")) {
          return Numbers.first(word.substring(word.lastIndexOf('-')));
        }
      }
    }
    return inheritsLevel(kind) ? level : Block.Entry.NO_LEVEL;
  }

  private static boolean inheritsLevel(ElementRole kind) {
    return switch (kind) {
      case INLINE, BREAK, BLOCK, ENTRY -> true;
      default -> false;
    };
  }

  private static int fromOne(String level) {
    int number = Numbers.first(level);
    return number < 1 ? Block.Entry.NO_LEVEL : number - 1;
  }
}
