package competence.emitter.html;

import competence.markup.Markup;
import competence.markup.WordsWriter;
import competence.model.Item;
import competence.model.ItemKind;
import competence.model.Level;
import competence.present.FrameworkView;
import competence.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    return item.level() != null || item.type() != null || item.note() != null;
  }

  /** Opens a section. */
  void heading(Item item, int level) {
    String tag = "h" + Math.min(level, DEEPEST_HEADING);
    out.raw("<section id=\"").value(item.id()).raw("\" aria-labelledby=\"").value(nameId(item));
    out.raw("\">\n<div class=\"row\">");
    if (!item.items().isEmpty()) {
      parentBox(item).raw(" aria-labelledby=\"").value(nameId(item)).raw("\"");
      describedBy("", item.id() + "_count").raw(">");
    }
    out.raw("<").raw(tag).raw(" id=\"").value(nameId(item)).raw("\"");
    if (level > DEEPEST_HEADING) {
      out.raw(" aria-level=\"" + level + "\"");
    }
    out.raw(">");
    label(item);
    out.raw("</").raw(tag).raw(">");
    aside(item);
    out.raw("</div>\n");
    more(item);
  }

  /** Opens a list item for a statement with sub-items. */
  void stem(Item item, Deque<String> stems) {
    out.raw("<li class=\"stem\" id=\"").value(item.id()).raw("\">\n<div class=\"row\">");
    parentBox(item);
    describedBy(String.join(" ", stems), item.id() + "_count").raw("><label for=\"");
    out.value(boxId(item)).raw("\" id=\"").value(nameId(item)).raw("\">");
    label(item);
    out.raw("</label>");
    aside(item);
    more(item);
    out.raw("</div>\n");
  }

  /** Opens a list item with a box to tick; the stems above it describe the box. */
  void leaf(Item item, String fullText, Deque<String> stems) {
    byte[] words = fullText.getBytes(StandardCharsets.UTF_8);
    out.raw("<li class=\"leaf\" id=\"").value(item.id()).raw("\" data-hash=\"");
    out.raw(Sha256.hex(words).substring(0, HASH)).raw("\">\n<div class=\"row\">");
    out.raw("<input type=\"checkbox\" id=\"").value(boxId(item)).raw("\"");
    describedBy(String.join(" ", stems), hasMore(item) ? moreId(item) : "").raw("><label for=\"");
    out.value(boxId(item)).raw("\">");
    label(item);
    out.raw("</label><span class=\"rated\"><i></i></span>");
    more(item);
    out.raw("</div>");
  }

  /** A box for all items below; hidden without the script, which keeps it up to date. */
  private Markup parentBox(Item item) {
    return out.raw("<input type=\"checkbox\" id=\"").value(boxId(item)).raw("\"");
  }

  private Markup describedBy(String stems, String own) {
    String ids = (stems + " " + own).strip();
    return ids.isEmpty() ? out : out.raw(" aria-describedby=\"").value(ids).raw("\"");
  }

  private void label(Item item) {
    String number = shown.number(item);
    if (number != null) {
      out.raw("<a class=\"n\" href=\"#").value(item.id()).raw("\">").text(number).raw("</a> ");
    }
    String code = shown.label(item);
    if (code != null) {
      out.raw("<bdi class=\"code\">").text(code).raw("</bdi> ");
    }
    int parts = shown.parts(item);
    if (parts > 0) {
      out.inline(item.text()).raw(" <span class=\"parts\">");
      String key = item.kind() == ItemKind.HEADING ? "count" : "parts";
      words.count(key, parts).raw("</span>");
    } else {
      out.inline(item.text());
    }
  }

  /** The link and the count beside the text of an item with sub-items. */
  private void aside(Item item) {
    out.raw("<span class=\"aside\"><a class=\"copy\" href=\"#").value(item.id()).raw("\">");
    words.write("link").raw("</a> <small class=\"count\" id=\"").value(item.id());
    out.raw("_count\"></small></span>");
  }

  private void more(Item item) {
    if (hasMore(item)) {
      out.raw("<div class=\"more\" id=\"").value(moreId(item)).raw("\">");
      String level = item.level();
      if (level != null) {
        out.raw("<p class=\"tag\" data-level=\"").value(level).raw("\"><span>");
        tag("level", levels.getOrDefault(level, level));
      }
      if (item.type() != null) {
        out.raw("<p class=\"tag\"><span>");
        tag("type", item.type());
      }
      note(item.note());
      out.raw("</div>\n");
    }
  }

  private void tag(String key, String value) {
    words.write(key).raw("</span> <bdi>").text(value).raw("</bdi></p>");
  }

  private void note(@Nullable String note) {
    if (note != null) {
      out.raw("<p class=\"note\"><span>");
      words.write("note").raw("</span> <bdi>").text(note).raw("</bdi></p>");
    }
  }
}
