package competence.emitter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import competence.diagnostic.Diagnostics;
import competence.emitter.Detail;
import competence.emitter.Emitter;
import competence.emitter.OutputKind;
import competence.inline.Inline;
import competence.model.Facts;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Level;
import competence.model.Retired;
import competence.model.Walk;
import competence.present.Presentation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** Writes the tree as JSON, with what other programs would otherwise have to work out. */
public final class JsonEmitter implements Emitter {
  @Override
  public OutputKind kind() {
    return OutputKind.DATA;
  }

  @Override
  public Set<Detail> leavesOut() {
    return Set.of();
  }

  @Override
  public int emit(
      Framework framework, Presentation presentation, Appendable out, Diagnostics diagnostics)
      throws IOException {
    int written;
    try (JsonGenerator json = JsonOutput.indented(new AppendableWriter(out))) {
      json.writeStartObject();
      header(framework, json);
      counts(framework.items(), json);
      written = items(framework.items(), json);
      retired(framework.retired(), json);
      json.writeEndObject();
    }
    out.append('\n');
    return written;
  }

  private static void header(Framework framework, JsonGenerator json) throws IOException {
    String title = framework.title();
    json.writeStringField("format", Framework.FORMAT);
    json.writeStringField("id", framework.id());
    json.writeStringField("title", Inline.plain(title));
    ItemFields.optional("titleMarkdown", Inline.hasMarkup(title) ? title : null, json);
    json.writeStringField("language", framework.language());
    if (framework.origin() != null) {
      json.writeObjectFieldStart("source");
      json.writeStringField("file", framework.origin().file());
      json.writeStringField("sha256", framework.origin().sha256());
      json.writeEndObject();
    }
    facts(framework.facts(), json);
  }

  private static void facts(Facts facts, JsonGenerator json) throws IOException {
    ItemFields.optional("version", facts.version(), json);
    ItemFields.optional("description", facts.description(), json);
    ItemFields.optional("publisher", facts.publisher(), json);
    if (!facts.authors().isEmpty()) {
      json.writeArrayFieldStart("authors");
      for (String author : facts.authors()) {
        json.writeString(author);
      }
      json.writeEndArray();
    }
    ItemFields.optional("rights", facts.rights(), json);
    ItemFields.optional("license", facts.license(), json);
    ItemFields.optional("modified", facts.modified(), json);
    levels(facts.levels(), json);
  }

  private static void levels(List<Level> levels, JsonGenerator json) throws IOException {
    if (levels.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("levels");
    for (Level level : levels) {
      json.writeStartObject();
      json.writeStringField("id", level.id());
      json.writeStringField("title", level.title());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void counts(List<Item> items, JsonGenerator json) throws IOException {
    Counts counts = Counts.of(items);
    json.writeObjectFieldStart("counts");
    json.writeNumberField("headings", counts.headings());
    json.writeNumberField("statements", counts.statements());
    json.writeNumberField("leaves", counts.leaves());
    json.writeEndObject();
  }

  private static int items(List<Item> items, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("items");
    Nested nested = new Nested(json);
    Walk.over(items, nested);
    json.writeEndArray();
    return nested.written;
  }

  private static void retired(List<Retired> retired, JsonGenerator json) throws IOException {
    if (retired.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("retired");
    for (Retired item : retired) {
      String text = item.text();
      json.writeStartObject();
      json.writeStringField("id", item.id());
      json.writeStringField("kind", item.kind().word());
      json.writeStringField("text", Inline.plain(text));
      ItemFields.optional("markdown", Inline.hasMarkup(text) ? text : null, json);
      replacedBy(item.replacedBy(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void replacedBy(List<String> ids, JsonGenerator json) throws IOException {
    if (!ids.isEmpty()) {
      json.writeArrayFieldStart("replacedBy");
      for (String id : ids) {
        json.writeString(id);
      }
      json.writeEndArray();
    }
  }

  /** Writes each item, and the items below it inside it. */
  private static final class Nested implements Walk.Visitor {
    private final JsonGenerator json;
    private final ItemFields fields = new ItemFields();
    private int written;

    Nested(JsonGenerator json) {
      this.json = json;
    }

    @Override
    public void enter(Item item, int depth) {
      try {
        json.writeStartObject();
        fields.enter(item, json);
        if (!item.items().isEmpty()) {
          json.writeArrayFieldStart("items");
        }
        written++;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void leave(Item item, int depth) {
      try {
        fields.leave(item);
        if (!item.items().isEmpty()) {
          json.writeEndArray();
        }
        json.writeEndObject();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
