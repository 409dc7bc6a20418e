package competence.index;

import competence.inline.Inline;
import competence.json.JsonWriter;
import competence.markup.Direction;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import competence.present.FrameworkView;
import competence.present.PageWords;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes the JSON that the script of an index searches: of each framework its items in tree order.
 * Each item is an array of the index of its parent (-1 for none), its kind, its text, and for a
 * competence its id and its number or label.
 */
final class IndexData {
  private IndexData() {}

  static String json(List<IndexEntry> list, PageWords words) {
    StringBuilder out = new StringBuilder();
    JsonWriter json = JsonWriter.compactInPage(out);
    json.object().object("words");
    words.below("index.script.").forEach(json::text);
    json.end().line().list("frameworks");
    list.forEach(listed -> framework(listed, json));
    json.end().end().finish();
    return out.toString();
  }

  private static void framework(IndexEntry listed, JsonWriter json) {
    Framework framework = listed.shown().framework();
    json.line().object().text("title", Inline.plain(framework.title()));
    json.text("checklist", listed.checklist()).text("language", framework.language());
    json.text("direction", Direction.of(framework.language())).list("items");
    Walk.over(framework.items(), new Items(listed.shown(), json));
    json.end().end();
  }

  private static final class Items implements Walk.Visitor {
    private static final int NONE = -1;

    private final FrameworkView shown;
    private final JsonWriter json;
    private final Deque<Integer> ancestors = new ArrayDeque<>();
    private int count;

    Items(FrameworkView shown, JsonWriter json) {
      this.shown = shown;
      this.json = json;
    }

    @Override
    public void enter(Item item, int depth) {
      json.line().list().number(ancestors.isEmpty() ? NONE : ancestors.element());
      json.text(item.isLeaf() ? "leaf" : item.isStem() ? "stem" : "heading");
      json.text(Inline.plain(item.text()));
      if (item.isLeaf()) {
        json.text(item.id()).text(name(item));
      }
      json.end();
      ancestors.push(count++);
    }

    @Override
    public void leave(Item item, int depth) {
      ancestors.pop();
    }

    private String name(Item item) {
      String number = shown.number(item);
      String label = shown.label(item);
      String first = number == null ? "" : number;
      return label == null ? first : (first + " " + label).strip();
    }
  }
}
