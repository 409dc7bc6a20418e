package competence.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import competence.source.SourceText;
import competence.source.Span;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RenderersTest {
  private static final SourceText SOURCE = new SourceText("a/b, c.txt", "one\n\ttwo three\nfour\n");
  private static final Diagnostic GUESS =
      new Diagnostic(Code.TREE101, "a guess", "say so: 100%", SOURCE, new Span(9, 14));
  private static final Diagnostic WHOLE =
      new Diagnostic(Code.SRC105, "nothing\nhere", null, SOURCE, null);
  private static final Diagnostic NOWHERE =
      new Diagnostic(Code.FILE103, "no disk", null, null, null);

  private static String render(String form, Diagnostic... diagnostics) throws IOException {
    Renderer renderer = Objects.requireNonNull(Renderer.all(false, "1.2.3").get(form));
    StringBuilder out = new StringBuilder();
    renderer.render(List.of(diagnostics), out);
    return out.toString();
  }

  private static String excerpt(String content, int start, int end) throws IOException {
    SourceText source = new SourceText("x", content);
    return render("text", new Diagnostic(Code.TREE101, "m", null, source, new Span(start, end)));
  }

  @Test
  void showsTheLineWithACaretAndHelp() throws IOException {
    assertThat(render("text", GUESS))
        .isEqualTo(
            """
            note[TREE101]: a guess
             --> a/b, c.txt:2:6
              |
            2 |     two three
              |         ^^^^^
              = help: say so: 100%

            """);
  }

  @Test
  void showsFindingsWithoutAPlace() throws IOException {
    assertThat(render("text", WHOLE, NOWHERE))
        .isEqualTo(
            """
            error[SRC105]: nothing\\u{A}here
             --> a/b, c.txt

            error[FILE103]: no disk

            """);
  }

  @Test
  void usesColoursOnRequest() throws IOException {
    StringBuilder out = new StringBuilder();
    new TextRenderer(true).render(List.of(GUESS), out);
    assertThat(out).contains("\u001B[1;36mnote[TREE101]\u001B[0m").contains("\u001B[1;36m^^^^^");
  }

  @Test
  void putsTheCaretAfterTheEndOfALine() throws IOException {
    assertThat(excerpt("ab\ncd", 2, 2)).contains("1 | ab\n  |   ^\n");
    assertThat(excerpt("ab\ncd", 5, 5)).contains("2 | cd\n  |   ^\n");
    assertThat(excerpt("", 0, 0)).contains("1 |\n  | ^\n");
  }

  @Test
  void marksOnlyTheFirstLineOfALongSpan() throws IOException {
    assertThat(excerpt("ab\ncd", 1, 5)).contains("1 | ab\n  |  ^\n");
  }

  @Test
  void shortensLongLinesAroundTheCaret() throws IOException {
    String line = "a".repeat(500) + "XYZ" + "b".repeat(500);
    String shown = excerpt(line, 500, 503);
    List<String> lines = shown.lines().toList();
    String source = lines.get(3);
    String carets = lines.get(4);
    assertThat(lines).allMatch(one -> one.length() <= 160);
    assertThat(source).startsWith("1 | ...aaa").endsWith("bbb...").hasSizeGreaterThan(140);
    assertThat(carets.indexOf("^^^")).isEqualTo(source.indexOf("XYZ"));
    assertThat(carets).endsWith("^^^");
  }

  @Test
  void keepsTheEndOfALineThatIsLongBeforeTheCaret() throws IOException {
    String shown = excerpt("a".repeat(500) + "X", 500, 501);
    assertThat(shown.lines().toList().get(3)).hasSizeGreaterThan(150).endsWith("aX");
  }

  @Test
  void escapesControlAndInvisibleCharacters() throws IOException {
    String hostile =
        "\u001B]8;;x\u0007 \u009B31m \u202Ereversed\u2066 zero\u200Bwidth\uFEFF \uD800";
    SourceText source = new SourceText("name\u001B[2J\u202E", hostile);
    Diagnostic diagnostic =
        new Diagnostic(Code.SRC104, hostile, hostile, source, new Span(0, hostile.length()));
    for (String form : Renderer.all(false, "1").keySet()) {
      assertThat(render(form, diagnostic).codePoints())
          .as(form)
          .allMatch(c -> c == '\n' || (c >= 0x20 && c < 0x7F));
    }
    assertThat(render("line", diagnostic)).contains("\\u{1B}]8;;x\\u{7} \\u{9B}31m \\u{202E}rev");
  }

  @Test
  void keepsOrdinaryCharacters() {
    String text = "Größe – “ok” 漢字 \uD83D\uDE00 é";
    assertThat(Visible.all(text)).isEqualTo(text);
  }

  @Test
  void cutsLongMessages() {
    assertThat(Visible.brief("x".repeat(399) + "\uD83D\uDE00" + "y")).hasSize(402).endsWith("x...");
    assertThat(Visible.brief("x".repeat(400))).hasSize(400);
  }

  @Test
  void writesOneLineEach() throws IOException {
    assertThat(render("line", GUESS, WHOLE, NOWHERE))
        .isEqualTo(
            """
            a/b, c.txt:2:6: note[TREE101]: a guess
            a/b, c.txt: error[SRC105]: nothing\\u{A}here
            error[FILE103]: no disk
            """);
  }

  @Test
  void escapesWorkflowCommands() throws IOException {
    assertThat(render("github", GUESS, WHOLE, NOWHERE))
        .isEqualTo(
            """
            ::notice file=a/b%2C c.txt,line=2,col=6,title=TREE101::a guess%0Ahelp: say so: 100%25
            ::error file=a/b%2C c.txt,title=SRC105::nothing\\u{A}here
            ::error title=FILE103::no disk
            """);
  }

  @Test
  void writesJsonThatProgramsRead() throws IOException {
    JsonNode json = new ObjectMapper().readTree(render("json", GUESS, NOWHERE));
    assertThat(json.get("schema_version").asInt()).isEqualTo(1);
    assertThat(json.get("diagnostics")).hasSize(2);
    JsonNode guess = json.get("diagnostics").get(0);
    assertThat(guess.get("code").asText()).isEqualTo("TREE101");
    assertThat(guess.get("name").asText()).isEqualTo("guessed-heading");
    assertThat(guess.get("severity").asText()).isEqualTo("note");
    assertThat(guess.get("help").asText()).isEqualTo("say so: 100%");
    assertThat(guess.get("file").asText()).isEqualTo("a/b, c.txt");
    assertThat(guess.get("line").asInt()).isEqualTo(2);
    assertThat(guess.get("column").asInt()).isEqualTo(6);
    assertThat(guess.get("end_column").asInt()).isEqualTo(11);
    assertThat(json.get("diagnostics").get(1).has("file")).isFalse();
    assertThat(render("json")).isEqualTo("{\"schema_version\": 1, \"diagnostics\": []}\n");
  }

  @Test
  void writesSarifWithRulesAndPlaces() throws IOException {
    JsonNode json = new ObjectMapper().readTree(render("sarif", NOWHERE, WHOLE, NOWHERE));
    assertThat(json.get("version").asText()).isEqualTo("2.1.0");
    JsonNode run = json.get("runs").get(0);
    JsonNode driver = run.get("tool").get("driver");
    assertThat(driver.get("name").asText()).isEqualTo("competence");
    assertThat(driver.get("version").asText()).isEqualTo("1.2.3");
    assertThat(driver.get("rules").findValuesAsText("id")).containsExactly("SRC105", "FILE103");
    JsonNode rule = driver.get("rules").get(1);
    assertThat(rule.at("/name").asText()).isEqualTo("unwritable-file");
    assertThat(rule.at("/shortDescription/text").asText()).isEqualTo("unwritable file");
    assertThat(rule.at("/help/markdown").asText()).startsWith("# FILE103 unwritable-file");
    assertThat(rule.at("/defaultConfiguration/level").asText()).isEqualTo("error");
    assertThat(run.get("results")).hasSize(3);
    JsonNode whole = run.get("results").get(1);
    assertThat(whole.get("ruleIndex").asInt()).isZero();
    assertThat(whole.at("/message/text").asText()).isEqualTo("nothing\nhere");
    assertThat(whole.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("a/b%2C%20c.txt");
    assertThat(run.get("results").get(0).has("locations")).isFalse();
  }

  @Test
  void showsTheUsersSeverityInEachFormat() throws IOException {
    Diagnostic denied = GUESS.withSeverity(Severity.ERROR);
    assertThat(render("text", denied)).startsWith("error[TREE101]: a guess\n");
    assertThat(render("line", denied)).contains("error[TREE101]");
    assertThat(render("github", denied)).startsWith("::error ");
    assertThat(render("json", denied)).contains("\"severity\": \"error\"");
    JsonNode run = new ObjectMapper().readTree(render("sarif", denied)).at("/runs/0");
    assertThat(run.at("/results/0/level").asText()).isEqualTo("error");
    assertThat(run.at("/tool/driver/rules/0/defaultConfiguration/level").asText())
        .isEqualTo("note");
  }

  @Test
  void countsSarifColumnsInCodePoints() throws IOException {
    SourceText source = new SourceText("x", "\uD83D\uDE00ab");
    JsonNode json =
        new ObjectMapper()
            .readTree(
                render("sarif", new Diagnostic(Code.SRC104, "m", "h", source, new Span(2, 3))));
    JsonNode region = json.at("/runs/0/results/0/locations/0/physicalLocation/region");
    assertThat(json.at("/runs/0/columnKind").asText()).isEqualTo("unicodeCodePoints");
    assertThat(json.at("/runs/0/results/0/message/text").asText()).isEqualTo("m\nhelp: h");
    assertThat(region.get("startColumn").asInt()).isEqualTo(2);
    assertThat(region.get("endColumn").asInt()).isEqualTo(3);
  }

  @Test
  void readsExamplesFromPages() {
    CodePage page =
        new CodePage(
            """
            # SRC105 x

            Why.

            ## Raises it

            ````md
            ```
            a
            ```
            ````

            ## Does not

            ```text
            b
            ```
            """);
    assertThat(page.explanation()).isEqualTo("Why.");
    assertThat(CodeExample.of(page))
        .containsExactly(new CodeExample("md", "```\na\n```\n"), new CodeExample("text", "b\n"));
  }
}
