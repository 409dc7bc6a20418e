package competence.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import competence.model.Framework;
import competence.model.Item;
import java.io.IOException;
import java.util.List;

/** Writes a tree with the fields of canonical YAML, as one would do it with Jackson. */
final class TreeTokens {
  private final JsonGenerator generator;

  TreeTokens(JsonGenerator generator) {
    this.generator = generator;
  }

  void write(Framework framework) throws IOException {
    generator.writeStartObject();
    generator.writeStringField("id", framework.id());
    generator.writeStringField("title", framework.title());
    items(framework.items());
    generator.writeEndObject();
  }

  private void items(List<Item> items) throws IOException {
    generator.writeArrayFieldStart("items");
    for (Item item : items) {
      generator.writeStartObject();
      generator.writeStringField(item.kind().word(), item.text());
      generator.writeStringField("id", item.id());
      if (!item.items().isEmpty()) {
        items(item.items());
      }
      generator.writeEndObject();
    }
    generator.writeEndArray();
  }
}
