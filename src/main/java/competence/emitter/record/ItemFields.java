package competence.emitter.record;

import competence.emitter.FullTexts;
import competence.inline.Inline;
import competence.json.JsonWriter;
import competence.model.Item;
import competence.model.ItemKind;
import competence.model.Numbering;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes the fields that both JSON formats give an item. The items of one tree are entered and left
 * in tree order.
 */
final class ItemFields {
  private final JsonWriter json;
  private final Numbering numbering = new Numbering();
  private final FullTexts texts = new FullTexts();

  /** The ids of the open items. */
  private final Deque<String> ancestors = new ArrayDeque<>();

  private int written;

  ItemFields(JsonWriter json) {
    this.json = json;
  }

  /** How many items were written. */
  int written() {
    return written;
  }

  /** Writes the fields of an item that is entered. */
  void enter(Item item) {
    written++;
    String text = item.text();
    json.text("id", item.id()).text("kind", item.kind().word());
    json.text("number", numbering.enter(item));
    place(item);
    json.text("text", Inline.plain(text));
    json.text("markdown", Inline.hasMarkup(text) ? text : null);
    boolean hangs = item.kind() == ItemKind.STATEMENT && texts.hangsOnStem();
    String full = texts.enter(item);
    json.text("fullText", hangs ? full : null).text("code", item.code());
    json.texts("level", item.levels()).text("type", item.type());
    properties(item, json);
    json.text("note", item.note());
  }

  private void place(Item item) {
    if (ancestors.isEmpty()) {
      json.nothing("parent");
    }
    json.text("parent", ancestors.peek()).number("depth", ancestors.size() + 1);
    json.flag("leaf", item.isLeaf());
    ancestors.push(item.id());
  }

  private static void properties(Item item, JsonWriter json) {
    if (!item.properties().isEmpty()) {
      json.object("properties");
      item.properties().forEach(json::text);
      json.end();
    }
  }

  /** Call this when an item is left. */
  void leave(Item item) {
    ancestors.pop();
    numbering.leave(item);
    texts.leave();
  }
}
