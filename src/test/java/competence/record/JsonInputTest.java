package competence.record;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.source.SourceText;
import competence.source.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A JSON file is read in blocks as it is read as a whole. */
class JsonInputTest {
  /** Longer than the blocks that are read. */
  private static final String LONG = "x".repeat(20_000);

  private static String read(String text, Diagnostics diagnostics) throws IOException {
    StringWriter out = new StringWriter();
    new JsonCursor.Input(new StringReader(text), diagnostics).transferTo(out);
    return out.toString();
  }

  @Test
  void surrogatePairsPassWhereverABlockEnds() throws IOException {
    for (int before = 8180; before < 8200; before++) {
      Diagnostics diagnostics = new Diagnostics();
      String text = "x".repeat(before) + "\uD83D\uDE00".repeat(5000);
      assertThat(read(text, diagnostics)).as("after %d", before).isEqualTo(text);
      assertThat(diagnostics.list()).isEmpty();
    }
  }

  @Test
  void halvesAndControlsAreReplacedAndReportedAtTheirPositions() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    assertThat(read(LONG + "\u0001" + LONG + "\uD83D", diagnostics))
        .isEqualTo(LONG + "\uFFFD" + LONG + "\uFFFD");
    assertThat(diagnostics.list().stream().map(Diagnostic::span))
        .containsExactly(new Span(20_000, 20_001), new Span(40_001, 40_002));
  }

  @Test
  void adjacentControlsAreReportedOnce() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    assertThat(read("a" + "\0".repeat(20_000) + "b\0", diagnostics))
        .isEqualTo("a" + "\uFFFD".repeat(20_000) + "b\uFFFD");
    assertThat(diagnostics.list()).hasSize(2);
  }

  @Test
  void tokensHaveTheirSpansFarBehindTheFirstBlock() {
    String text = "[\"" + LONG + "\", \"a\\\"b\", 17, {\"key\": \"" + LONG + "\"}]";
    SourceText source = new SourceText("a.json", text);
    Diagnostics diagnostics = new Diagnostics(source);
    Node read = Objects.requireNonNull(NodeReader.json(source, diagnostics));
    List<Node> elements = ((Node.Sequence) read).elements();
    Node.Mapping mapping = (Node.Mapping) elements.get(3);
    Node.Entry entry = mapping.entries().get(0);

    assertThat(diagnostics.list()).isEmpty();
    assertThat(source.slice(elements.get(0).span())).isEqualTo('"' + LONG + '"');
    assertThat(source.slice(elements.get(1).span())).isEqualTo("\"a\\\"b\"");
    assertThat(source.slice(elements.get(2).span())).isEqualTo("17");
    assertThat(source.slice(entry.keySpan())).isEqualTo("\"key\"");
    assertThat(source.slice(entry.value().span())).isEqualTo('"' + LONG + '"');
  }

  @Test
  void anErrorFarBehindHasItsSpan() {
    String text = "[\"" + LONG + "\",\n oops]";
    SourceText source = new SourceText("a.json", text);
    Diagnostics diagnostics = new Diagnostics(source);
    assertThat(NodeReader.json(source, diagnostics)).isNull();
    assertThat(diagnostics.list())
        .singleElement()
        .satisfies(
            found -> assertThat(source.slice(Objects.requireNonNull(found.span()))).isEqualTo("o"));
  }
}
