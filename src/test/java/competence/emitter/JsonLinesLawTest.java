package competence.emitter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import competence.RandomFrameworks;
import competence.diagnostic.Diagnostics;
import competence.emitter.record.JsonLinesEmitter;
import competence.inline.Inline;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemKind;
import competence.model.TreeBuilder;
import competence.present.Presentation;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lines of JSON tell the whole tree: all fields of all items, and what hangs below what. */
class JsonLinesLawTest {
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
        Map<String, @Nullable String> fields = fields(line);
        while (!above.isEmpty() && !above.element().equals(fields.get("parent"))) {
          above.pop();
          tree.close();
        }
        assertThat(fields.get("depth")).isEqualTo(Integer.toString(above.size() + 1));
        above.push(Objects.requireNonNull(fields.get("id")));
        tree.open(item(fields));
      }
    }
    return tree.finish();
  }

  private static Item item(Map<String, @Nullable String> fields) {
    String markdown = fields.get("markdown");
    String text = Objects.requireNonNull(fields.get("text"));
    return new Item(
        "heading".equals(fields.get("kind")) ? ItemKind.HEADING : ItemKind.STATEMENT,
        Objects.requireNonNull(fields.get("id")),
        markdown == null ? Inline.escape(text) : markdown,
        fields.get("code"),
        fields.get("level"),
        fields.get("type"),
        fields.get("note"),
        List.of(),
        null);
  }

  private static Map<String, @Nullable String> fields(String line) throws IOException {
    Map<String, @Nullable String> fields = new LinkedHashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          parser.nextToken();
          boolean none = parser.currentToken() == JsonToken.VALUE_NULL;
          fields.put(name, none ? null : parser.getText());
        }
      }
    }
    return fields;
  }
}
