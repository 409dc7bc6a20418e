package competence.emitter.html;

import competence.markup.Markup;
import competence.markup.Phrases;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Level;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes single items. Their elements stay open for what hangs below them. */
final class ItemWriter {
  /** HTML has no deeper heading; what is deeper says so in an attribute. */
  private static final int DEEPEST_HEADING = 6;

  private final Phrases phrases;
  private final Map<String, String> levels = new LinkedHashMap<>();
  private final Markup out;

  ItemWriter(Framework framework, Phrases phrases, Markup out) {
    this.phrases = phrases;
    this.out = out;
    for (Level level : framework.facts().levels()) {
      levels.put(level.id(), level.title());
    }
  }

  /** The id of the element that holds an item's text. */
  static String nameId(Item item) {
    return item.id() + "_text";
  }

  /** The ids of all that is to be read out for an item, parted by spaces. */
  static String described(Item item) {
    return hasMore(item) ? nameId(item) + " " + moreId(item) : nameId(item);
  }

  private static String moreId(Item item) {
    return item.id() + "_more";
  }

  private static boolean hasMore(Item item) {
    return item.level() != null || item.type() != null || item.note() != null;
  }

  /** Opens a section. */
  void heading(Item item, String number, int level) {
    String tag = "h" + Math.min(level, DEEPEST_HEADING);
    out.raw("<section id=\"").value(item.id()).raw("\" aria-labelledby=\"").value(nameId(item));
    out.raw("\">\n<").raw(tag).raw(" id=\"").value(nameId(item)).raw("\"");
    if (level > DEEPEST_HEADING) {
      out.raw(" aria-level=\"" + level + "\"");
    }
    out.raw(">");
    label(item, number);
    out.raw("</").raw(tag).raw(">\n");
    more(item);
  }

  /** Opens a list item for a statement that others hang below. */
  void stem(Item item) {
    out.raw("<li class=\"stem\" id=\"").value(item.id()).raw("\">\n<div class=\"lead\"><p id=\"");
    out.value(nameId(item)).raw("\">");
    label(item, null);
    out.raw("</p>\n");
    more(item);
    out.raw("</div>\n");
  }

  /** Opens a list item with a box to be ticked; the stems above it describe the box. */
  void leaf(Item item, String number, Deque<String> stems) {
    String box = item.id() + "_box";
    out.raw("<li class=\"leaf\" id=\"").value(item.id()).raw("\">\n");
    out.raw("<div class=\"row\"><input type=\"checkbox\" id=\"").value(box).raw("\"");
    describedBy(item, stems);
    out.raw("><label for=\"").value(box).raw("\">");
    label(item, number);
    out.raw("</label>\n");
    more(item);
    out.raw("</div>");
  }

  private void describedBy(Item item, Deque<String> stems) {
    if (!stems.isEmpty() || hasMore(item)) {
      out.raw(" aria-describedby=\"").value(String.join(" ", stems));
      out.value(stems.isEmpty() || !hasMore(item) ? "" : " ");
      out.value(hasMore(item) ? moreId(item) : "").raw("\"");
    }
  }

  private void label(Item item, @Nullable String number) {
    if (number != null) {
      out.raw("<span class=\"n\">").text(number).raw("</span> ");
    }
    if (item.code() != null) {
      out.raw("<bdi class=\"code\">").text(item.code()).raw("</bdi> ");
    }
    out.inline(item.text());
  }

  private void more(Item item) {
    if (hasMore(item)) {
      out.raw("<div class=\"more\" id=\"").value(moreId(item)).raw("\">");
      String level = item.level();
      tag("level", level == null ? null : levels.getOrDefault(level, level));
      tag("type", item.type());
      note(item.note());
      out.raw("</div>\n");
    }
  }

  private void tag(String key, @Nullable String value) {
    if (value != null) {
      out.raw("<p class=\"tag\"><span>");
      phrases.write(key).raw("</span> <bdi>").text(value).raw("</bdi></p>");
    }
  }

  private void note(@Nullable String note) {
    if (note != null) {
      out.raw("<p class=\"note\"><span>");
      phrases.write("note").raw("</span> <bdi>").text(note).raw("</bdi></p>");
    }
  }
}
