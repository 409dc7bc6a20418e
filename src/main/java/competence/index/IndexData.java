package competence.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import competence.inline.Inline;
import competence.markup.Direction;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import competence.present.Shown;
import competence.present.Words;
import competence.text.WellFormed;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * What the page searches, as JSON that can stand in an element: of each framework its items in tree
 * order, each an array of the place of the one above it (-1 for none), its kind, its text, and for
 * a competence its id and what people call it.
 */
final class IndexData {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int NONE = -1;

  private IndexData() {}

  static String json(List<Listed> list, Words words) {
    StringWriter json = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(json)) {
      out.writeStartObject();
      out.writeObjectFieldStart("words");
      for (Map.Entry<String, String> word : words.below("index.script.").entrySet()) {
        out.writeStringField(word.getKey(), WellFormed.mend(word.getValue()));
      }
      out.writeEndObject();
      out.writeArrayFieldStart("frameworks");
      for (Listed listed : list) {
        framework(listed, out);
      }
      out.writeEndArray();
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // In JSON it stands in strings only; in an element it could begin a tag or a comment.
    return json.toString().replace("<", "\\u003C");
  }

  private static void framework(Listed listed, JsonGenerator out) throws IOException {
    Framework framework = listed.shown().framework();
    out.writeStartObject();
    out.writeStringField("title", WellFormed.mend(Inline.plain(framework.title())));
    out.writeStringField("checklist", listed.checklist());
    out.writeStringField("language", WellFormed.mend(framework.language()));
    out.writeStringField("direction", Direction.of(framework.language()));
    out.writeArrayFieldStart("items");
    Items items = new Items(listed.shown(), out);
    Walk.over(framework.items(), items);
    out.writeEndArray();
    out.writeEndObject();
  }

  private static final class Items implements Walk.Visitor {
    private final Shown shown;
    private final JsonGenerator out;
    private final Deque<Integer> above = new ArrayDeque<>();
    private int count;

    Items(Shown shown, JsonGenerator out) {
      this.shown = shown;
      this.out = out;
    }

    @Override
    public void enter(Item item, int depth) {
      try {
        write(item);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      above.push(count++);
    }

    @Override
    public void leave(Item item, int depth) {
      above.pop();
    }

    private void write(Item item) throws IOException {
      out.writeStartArray();
      out.writeNumber(above.isEmpty() ? NONE : above.element());
      out.writeString(item.isLeaf() ? "leaf" : item.isStem() ? "stem" : "heading");
      out.writeString(WellFormed.mend(Inline.plain(item.text())));
      if (item.isLeaf()) {
        out.writeString(WellFormed.mend(item.id()));
        out.writeString(WellFormed.mend(name(item)));
      }
      out.writeEndArray();
    }

    private String name(Item item) {
      String number = shown.number(item);
      String label = shown.label(item);
      String first = number == null ? "" : number;
      return label == null ? first : (first + " " + label).strip();
    }
  }
}
