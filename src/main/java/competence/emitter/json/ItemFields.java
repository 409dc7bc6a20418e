package competence.emitter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import competence.emitter.FullTexts;
import competence.inline.Inline;
import competence.model.Item;
import competence.model.ItemKind;
import competence.model.Numbering;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes the fields of the items of one tree, as they are entered and left in tree order. Both JSON
 * formats have the same.
 */
final class ItemFields {
  private final Numbering numbering = new Numbering();
  private final FullTexts texts = new FullTexts();

  /** Writes the fields of an item that is entered. */
  void enter(Item item, JsonGenerator out) throws IOException {
    String text = Inline.plain(item.text());
    out.writeStringField("id", item.id());
    out.writeStringField("kind", item.kind().word());
    optional("number", numbering.enter(item), out);
    out.writeStringField("text", text);
    optional("markdown", Inline.hasMarkup(item.text()) ? item.text() : null, out);
    boolean hangs = item.kind() == ItemKind.STATEMENT && texts.hangsOnStem();
    String full = texts.enter(item);
    optional("fullText", hangs ? full : null, out);
    optional("code", item.code(), out);
    optional("level", item.level(), out);
    optional("type", item.type(), out);
    optional("note", item.note(), out);
  }

  /** To be called when an item is left. */
  void leave(Item item) {
    numbering.leave(item);
    texts.leave();
  }

  /** A field that is left out if there is nothing to say. */
  static void optional(String name, @Nullable String value, JsonGenerator out) throws IOException {
    if (value != null) {
      out.writeStringField(name, value);
    }
  }
}
