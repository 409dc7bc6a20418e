package competence.emitter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import competence.inline.Inline;
import competence.model.Item;
import competence.model.ItemKind;
import competence.model.Numbering;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes the fields of the items of one tree, as they are entered and left in tree order. Both JSON
 * formats have the same.
 */
final class ItemFields {
  private static final String NO_STEM = "";

  private final Numbering numbering = new Numbering();

  /** For each open item, the full text of the stems that what is below it hangs on. */
  private final Deque<String> stems = new ArrayDeque<>();

  /** Writes the fields of an item that is entered. */
  void enter(Item item, JsonGenerator out) throws IOException {
    String text = Inline.plain(item.text());
    out.writeStringField("id", item.id());
    out.writeStringField("kind", item.kind().word());
    optional("number", numbering.enter(item), out);
    out.writeStringField("text", text);
    optional("markdown", Inline.hasMarkup(item.text()) ? item.text() : null, out);
    optional("fullText", fullText(item, text), out);
    optional("code", item.code(), out);
    optional("level", item.level(), out);
    optional("type", item.type(), out);
    optional("note", item.note(), out);
  }

  /** To be called when an item is left. */
  void leave(Item item) {
    numbering.leave(item);
    stems.pop();
  }

  /** A field that is left out if there is nothing to say. */
  static void optional(String name, @Nullable String value, JsonGenerator out) throws IOException {
    if (value != null) {
      out.writeStringField(name, value);
    }
  }

  private @Nullable String fullText(Item item, String text) {
    String stem = stems.isEmpty() ? NO_STEM : stems.peek();
    boolean statement = item.kind() == ItemKind.STATEMENT;
    String full = stem.equals(NO_STEM) ? text : stem + ' ' + text;
    stems.push(statement ? full : NO_STEM);
    return statement && !stem.equals(NO_STEM) ? full : null;
  }
}
