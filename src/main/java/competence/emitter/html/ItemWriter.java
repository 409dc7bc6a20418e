package competence.emitter.html;

import competence.markup.Markup;
import competence.markup.WordsWriter;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.model.Level;
import competence.present.FrameworkView;
import competence.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes single items. Their elements stay open for the items below them. */
final class ItemWriter {
  /** The deepest heading of HTML; deeper ones have their level in an attribute. */
  private static final int DEEPEST_HEADING = 6;

  /** The number of hexadecimal digits by which different texts can be distinguished. */
  private static final int HASH = 12;

  private final FrameworkView shown;
  private final WordsWriter words;
  private final Map<String, String> levels = new LinkedHashMap<>();
  private final Markup out;

  ItemWriter(FrameworkView shown, WordsWriter words, Markup out) {
    this.shown = shown;
    this.words = words;
    this.out = out;
    for (Level level : shown.framework().facts().levels()) {
      levels.put(level.id(), level.title());
    }
  }

  /** The id of the element with the text of an item. */
  static String nameId(Item item) {
    return item.id() + "_text";
  }

  /** The ids of the elements that screen readers read for an item, separated by spaces. */
  static String described(Item item) {
    return hasMore(item) ? nameId(item) + " " + moreId(item) : nameId(item);
  }

  private static String boxId(Item item) {
    return item.id() + "_box";
  }

  private static String moreId(Item item) {
    return item.id() + "_more";
  }

  private static boolean hasMore(Item item) {
    return !item.details().withCode(null).equals(ItemDetails.NONE);
  }

  /** Opens a section. */
  void heading(Item item, int level) {
    String name = nameId(item);
    out.html("<section id=\"{}\" aria-labelledby=\"{}\">\n<div class=\"row\">", item.id(), name);
    if (!item.items().isEmpty()) {
      box(item).html(" aria-labelledby=\"{}\" aria-describedby=\"{}_count\">", name, item.id());
    }
    int shownLevel = Math.min(level, DEEPEST_HEADING);
    out.html("<h{} id=\"{}\"", shownLevel, name);
    out.raw(level > DEEPEST_HEADING ? " aria-level=\"" + level + "\">" : ">");
    label(item);
    out.raw("</h" + shownLevel + '>');
    aside(item);
    out.raw("</div>\n");
    more(item);
  }

  /** Opens a list item for a statement with sub-items. */
  void stem(Item item, Deque<String> stems) {
    out.html("<li class=\"stem\" id=\"{}\">\n<div class=\"row\">", item.id());
    box(item);
    describedBy(stems, item.id() + "_count");
    out.html("><label for=\"{}\" id=\"{}\">", boxId(item), nameId(item));
    label(item);
    out.raw("</label>");
    aside(item);
    more(item);
    out.raw("</div>\n");
  }

  /** Opens a list item with a box to tick; the stems above it describe the box. */
  void leaf(Item item, String fullText, Deque<String> stems) {
    String hash = Sha256.hex(fullText.getBytes(StandardCharsets.UTF_8)).substring(0, HASH);
    out.html("<li class=\"leaf\" id=\"{}\" data-hash=\"{}\">\n", item.id(), hash);
    out.raw("<div class=\"row\">");
    box(item);
    describedBy(stems, hasMore(item) ? moreId(item) : "");
    out.html("><label for=\"{}\">", boxId(item));
    label(item);
    out.raw("</label><span class=\"rated\"><i></i></span>");
    more(item);
    out.raw("</div>");
  }

  /** A box to tick. That of an item with sub-items is hidden without the script, which ticks it. */
  private Markup box(Item item) {
    return out.html("<input type=\"checkbox\" id=\"{}\"", boxId(item));
  }

  private void describedBy(Deque<String> stems, String own) {
    String ids = (String.join(" ", stems) + " " + own).strip();
    if (!ids.isEmpty()) {
      out.html(" aria-describedby=\"{}\"", ids);
    }
  }

  private void label(Item item) {
    String number = shown.number(item);
    if (number != null) {
      out.html("<a class=\"n\" href=\"#{}\">{}</a> ", item.id(), number);
    }
    String code = shown.label(item);
    if (code != null) {
      out.html("<bdi class=\"code\">{}</bdi> ", code);
    }
    out.inline(item.text());
    int parts = shown.parts(item);
    if (parts > 0) {
      out.raw(" <span class=\"parts\">");
      words.count(item.kind() == ItemKind.HEADING ? "count" : "parts", parts).raw("</span>");
    }
  }

  /** The link and the count beside the text of an item with sub-items. */
  private void aside(Item item) {
    out.html("<span class=\"aside\"><a class=\"copy\" href=\"#{}\">", item.id());
    words.write("link");
    out.html("</a> <small class=\"count\" id=\"{}_count\"></small></span>", item.id());
  }

  private void more(Item item) {
    if (hasMore(item)) {
      out.html("<div class=\"more\" id=\"{}\">", moreId(item));
      levels(item);
      if (item.type() != null) {
        out.raw("<p class=\"tag\">");
        value("type", item.type());
      }
      properties(item);
      if (item.note() != null) {
        out.raw("<p class=\"note\">");
        value("note", item.note());
      }
      out.raw("</div>\n");
    }
  }

  private void levels(Item item) {
    if (!item.levels().isEmpty()) {
      words.html("<p class=\"tag\"><span>{}</span>", "level");
      for (String level : item.levels()) {
        String title = levels.getOrDefault(level, level);
        out.html(" <bdi class=\"level\" data-level=\"{}\">{}</bdi>", level, title);
      }
      out.raw("</p>");
    }
  }

  private void properties(Item item) {
    if (!item.properties().isEmpty()) {
      out.raw("<dl class=\"properties\">");
      item.properties()
          .forEach(
              (name, value) -> {
                out.html("<div><dt><bdi>{}</bdi></dt> ", name);
                out.html("<dd><bdi>{}</bdi></dd></div>", value);
              });
      out.raw("</dl>");
    }
  }

  private void value(String key, String value) {
    words.html("<span>{}</span> ", key).html("<bdi>{}</bdi></p>", value);
  }
}
