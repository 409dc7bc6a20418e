package competence.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.model.Framework;
import competence.model.Item;
import competence.model.ItemKind;
import competence.model.Walk;
import competence.outline.Profiles;
import competence.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The pages of the corpus, whose trees are known. */
class HtmlCorpusTest {
  private static final Path CORPUS = Path.of("src/test/corpus/generated");

  @TestFactory
  Stream<DynamicTest> readsTheTrueTree() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.list(CORPUS)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    assertThat(pages).hasSize(40);
    return pages.stream().map(page -> DynamicTest.dynamicTest(page.toString(), () -> check(page)));
  }

  private static void check(Path page) throws IOException {
    SourceText source = new SourceText(page.toString(), Files.readString(page));
    Diagnostics diagnostics = new Diagnostics(source);
    Framework tree = new HtmlReader().read(source, Profiles.builtIn(), diagnostics);
    String name = page.toString().replace(".html", ".tree.json");

    assertThat(lines(Objects.requireNonNull(tree))).isEqualTo(lines(Path.of(name)));
  }

  /** A tree as lines: how deep, which kind, what text; a code is the first cell of its row. */
  private static List<String> lines(Framework tree) {
    List<String> lines = new ArrayList<>();
    lines.add(line(0, "title", Inline.plain(tree.title())));
    Walk.over(tree.items(), (item, depth) -> lines.add(line(depth, kind(item), text(item))));
    return lines;
  }

  private static String text(Item item) {
    String text = Inline.plain(item.text());
    return item.code() == null ? text : item.code() + " | " + text;
  }

  private static String kind(Item item) {
    return item.kind() == ItemKind.HEADING ? "heading" : "statement";
  }

  private static List<String> lines(Path json) throws IOException {
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

  private static String line(int depth, String kind, String text) {
    return "  ".repeat(depth) + kind + ": " + text;
  }
}
