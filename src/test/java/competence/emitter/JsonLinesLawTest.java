package competence.emitter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import competence.RandomFrameworks;
import competence.diagnostic.Diagnostics;
import competence.emitter.record.JsonLinesEmitter;
import competence.inline.Inline;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemDetails;
import competence.model.ItemKind;
import competence.model.TreeBuilder;
import competence.present.Presentation;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lines of JSON tell the whole tree: all fields of all items, and what hangs below what. */
class JsonLinesLawTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int SEEDS = 150;

  @Test
  void theTreeCanBeRebuiltFromTheLines() throws IOException {
    for (long seed = 0; seed < SEEDS; seed++) {
      Framework framework = RandomFrameworks.of(seed);
      StringBuilder out = new StringBuilder();
      new JsonLinesEmitter().emit(framework, Presentation.usual(), out, new Diagnostics());
      assertThat(tree(out.toString())).as("seed %d", seed).isEqualTo(framework.items());
    }
  }

  private static List<Item> tree(String lines) throws IOException {
    TreeBuilder tree = new TreeBuilder();
    Deque<String> above = new ArrayDeque<>();
    for (String line : lines.split("\n", -1)) {
      if (!line.isEmpty()) {
        JsonNode fields = MAPPER.readTree(line);
        while (!above.isEmpty() && !above.element().equals(text(fields, "parent"))) {
          above.pop();
          tree.close();
        }
        assertThat(fields.get("depth").intValue()).isEqualTo(above.size() + 1);
        above.push(fields.get("id").asText());
        tree.open(item(fields));
      }
    }
    return tree.finish();
  }

  private static Item item(JsonNode line) {
    String markdown = text(line, "markdown");
    String text = line.get("text").asText();
    List<String> levels = new ArrayList<>();
    line.path("level").forEach(level -> levels.add(level.asText()));
    return new Item(
        "heading".equals(text(line, "kind")) ? ItemKind.HEADING : ItemKind.STATEMENT,
        line.get("id").asText(),
        markdown == null ? Inline.escape(text) : markdown,
        ItemDetails.NONE
            .withCode(text(line, "code"))
            .withLevels(levels)
            .withType(text(line, "type"))
            .withProperties(properties(line))
            .withNote(text(line, "note")),
        List.of(),
        null);
  }

  private static Map<String, String> properties(JsonNode line) {
    Map<String, String> properties = new LinkedHashMap<>();
    line.path("properties")
        .fields()
        .forEachRemaining(entry -> properties.put(entry.getKey(), entry.getValue().asText()));
    return properties;
  }

  /** The text under a key; null if there is none. */
  private static @Nullable String text(JsonNode line, String key) {
    return line.path(key).textValue();
  }
}
