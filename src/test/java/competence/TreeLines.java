package competence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import competence.inline.Inline;
import competence.model.Framework;
import competence.model.Item;
import competence.model.Walk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trees as lines, for comparison: depth, kind and text. A code comes before its text, as the first
 * cell of its row.
 */
final class TreeLines {
  private TreeLines() {}

  static List<String> of(Framework tree) {
    List<String> lines = new ArrayList<>();
    lines.add(line(0, "title", Inline.plain(tree.title())));
    Walk.over(
        tree.items(), (item, depth) -> lines.add(line(depth, item.kind().word(), text(item))));
    return lines;
  }

  /** A tree of the corpus: {text, kind?, children}. */
  static List<String> of(Path json) throws IOException {
    List<String> lines = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(Files.readString(json))) {
      int depth = -1;
      String text = "";
      String kind = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          depth++;
          kind = "statement";
        } else if (token == JsonToken.END_OBJECT) {
          depth--;
        } else if (token == JsonToken.FIELD_NAME && parser.currentName().equals("text")) {
          text = parser.nextTextValue();
        } else if (token == JsonToken.FIELD_NAME && parser.currentName().equals("kind")) {
          kind = parser.nextTextValue();
        } else if (token == JsonToken.FIELD_NAME && parser.currentName().equals("children")) {
          lines.add(line(depth, kind, text));
        }
      }
    }
    return lines;
  }

  static String line(int depth, String kind, String text) {
    return "  ".repeat(depth) + kind + ": " + text;
  }

  private static String text(Item item) {
    String text = Inline.plain(item.text());
    return item.code() == null ? text : item.code() + " | " + text;
  }
}
