package competence.threat;

import static org.assertj.core.api.Assertions.assertThat;

import competence.Thorough;
import competence.compiler.Compilation;
import competence.diagnostic.Code;
import competence.limit.Limit;
import competence.limit.Limits;
import competence.model.Framework;
import competence.model.Walk;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Nesting within the limit keeps its depth; deeper nesting is rejected with a position. */
@ExtendWith(InputCounter.class)
class NestingTest {
  /** Forms of nesting, each with one level of the tree for each level of the document. */
  enum Way {
    OPEN_TABLES("html", "<h1>T</h1>", "<table><tr><td>w", ""),
    CLOSED_TABLES("html", "<h1>T</h1>", "<table><tr><td>w", "</td></tr></table>"),
    OPEN_LISTS("html", "<h1>T</h1>", "<ul><li>w", ""),
    CLOSED_LISTS("html", "<h1>T</h1>", "<ol><li>w", "</ol>"),
    TABLES_IN_TEXT("txt", "T\n\n", "<table><tr><td>w", "</td></tr></table>"),
    JSON(
        "json",
        "{\"format\":\"competence/1\",\"id\":\"f\",\"title\":\"T\",\"language\":\"en\"",
        ",\"items\":[{\"kind\":\"statement\",\"text\":\"w\"",
        "}]"),
    YAML_IN_ONE_LINE(
        "yaml",
        "{format: competence/1, id: f, title: T, language: en",
        ", items: [{statement: w",
        "}]"),
    YAML("yaml", "format: competence/1\nid: f\ntitle: T\nlanguage: en\n", "", ""),
    MARKDOWN("md", "# T\n\n", "", "");

    private final String format;
    private final String start;
    private final String open;
    private final String close;

    Way(String format, String start, String open, String close) {
      this.format = format;
      this.start = start;
      this.open = open;
      this.close = close;
    }

    Compilation compile(int levels, Limits limits) {
      String end = start.startsWith("{") ? "}" : "";
      String document = start + open.repeat(levels) + close.repeat(levels) + end;
      return SmallStack.compile(
          "deep." + format, open.isEmpty() ? start + indented(levels) : document, limits);
    }

    private String indented(int levels) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < levels; i++) {
        if (this == MARKDOWN) {
          out.append("  ".repeat(i)).append("- w").append(i).append('\n');
        } else {
          out.append("    ".repeat(i)).append("items:\n");
          out.append("    ".repeat(i)).append("  - statement: w\n");
        }
      }
      return out.toString();
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void keepsTheDepthUpToTheLimit(Way way) {
    for (int levels : new int[] {1, 2, 63, 64}) {
      Compilation compilation = way.compile(levels, Limits.USUAL);
      assertThat(depth(SmallStack.tree(compilation))).as("%s %d", way, levels).isEqualTo(levels);
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void rejectsDeeperNesting(Way way) {
    boolean square = way == Way.YAML || way == Way.MARKDOWN; // each level is a longer line
    for (int levels : new int[] {65, 127, 128, 1000, square ? 1500 : 100_000}) {
      Compilation compilation = way.compile(levels, Limits.USUAL);
      assertThat(compilation.framework()).as("%s %d", way, levels).isNull();
      assertThat(SmallStack.codes(compilation)).as("%s %d", way, levels).contains(Code.TREE103);
      assertThat(compilation.diagnostics())
          .filteredOn(found -> found.code() == Code.TREE103)
          .allMatch(found -> found.span() != null);
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void usesTheConfiguredLimit(Way way) {
    Limits higher = Limits.USUAL.with(Limit.DEPTH, 256);
    assertThat(depth(SmallStack.tree(way.compile(256, higher)))).as("%s", way).isEqualTo(256);
    assertThat(SmallStack.codes(way.compile(257, higher))).as("%s", way).contains(Code.TREE103);
    Limits lower = Limits.USUAL.with(Limit.DEPTH, 3);
    assertThat(depth(SmallStack.tree(way.compile(3, lower)))).as("%s", way).isEqualTo(3);
    assertThat(SmallStack.codes(way.compile(4, lower))).as("%s", way).contains(Code.TREE103);
  }

  @ParameterizedTest
  @CsvSource({
    "md, '>', 20000",
    "md, '> - ', 20000",
    "md, '*', 60000",
    "md, '**a', 20000",
    "md, '_a ', 30000",
    "md, '![', 50000",
    "md, '[a](', 10000",
    "md, '`a', 50000",
    "md, '<b>', 30000",
    "html, '<div>', 30000",
    "html, '<b>a', 20000",
    "html, '<a href=x>', 20000",
    "html, '<svg><g>', 20000",
    "html, '<!--', 100000",
    "html, '<template>', 20000",
    "html, '<select><option>', 20000",
    "txt, '<i>', 60000",
    "txt, '<b>w', 60000",
    "json, '[', 100000",
    "json, '{\"a\":', 100000",
    "yaml, '- ', 20000",
    "yaml, '[', 100000",
    "yaml, '{a: ', 100000",
    "yaml, '? ', 20000",
  })
  void endsWithDiagnosticsWhateverIsNested(String format, String piece, int times) {
    String start = format.equals("md") ? "# T\n\n" : format.equals("txt") ? "T\n\n" : "";
    for (String end : List.of("", "w")) {
      assertThat(SmallStack.compile("x." + format, start + piece.repeat(Thorough.of(times)) + end))
          .isNotNull();
    }
  }

  private static int depth(Framework framework) {
    int[] deepest = {0};
    Walk.over(framework.items(), (item, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0];
  }
}
