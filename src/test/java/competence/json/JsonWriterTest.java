package competence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  private static String text(Function<Appendable, JsonWriter> form, String text) {
    StringBuilder out = new StringBuilder();
    form.apply(out).text(text).finish();
    return out.toString();
  }

  private static String nested(Function<Appendable, JsonWriter> form) {
    StringBuilder out = new StringBuilder();
    JsonWriter json = form.apply(out);
    json.object().text("a", "b").text("none", null).texts("no", List.of()).list("c");
    json.line(2).number(1).line(2).list().end().line().end();
    json.line().list("d").line().end().flag("e", true).nothing("f").end().finishLine();
    return out.toString();
  }

  @Test
  void textsInAPageCannotEndTheElement() {
    assertThat(text(JsonWriter::compactInPage, "a \"b\"")).isEqualTo("\"a \\\"b\\\"\"");
    assertThat(text(JsonWriter::compactInPage, "back\\slash")).isEqualTo("\"back\\\\slash\"");
    assertThat(text(JsonWriter::compactInPage, "</script><!--"))
        .isEqualTo("\"\\u003C/script>\\u003C!--\"");
    assertThat(text(JsonWriter::compact, "<b>")).isEqualTo("\"<b>\"");
  }

  @Test
  void controlsAndHalvesOfCharactersAreNotInThePage() {
    assertThat(text(JsonWriter::compactInPage, "a\n\u001Fb\uD800"))
        .isEqualTo("\"a\\n\\u001Fb\uFFFD\"");
  }

  @Test
  void charactersThatCannotBeSeenAreEscaped() {
    assertThat(text(JsonWriter::compact, "\u007F\u0085\u00A0\u202E\uFEFFé\uD83D\uDE00"))
        .isEqualTo("\"\\u007F\\u0085\\u00A0\\u202E\\uFEFFé\uD83D\uDE00\"");
  }

  @Test
  void asciiIsAsciiOnly() {
    assertThat(text(JsonWriter::ascii, "é\u001B\u007F\uD83D\uDE00 \uD800"))
        .isEqualTo("\"\\u00E9\\u001B\\u007F\\uD83D\\uDE00 \\uD800\"");
  }

  @Test
  void indentedPutsEachValueOnALine() {
    assertThat(nested(JsonWriter::indented))
        .isEqualTo(
            """
            {
              "a": "b",
              "c": [
                1,
                []
              ],
              "d": [],
              "e": true,
              "f": null
            }
            """);
  }

  @Test
  void otherFormsEndLinesWhereAsked() {
    assertThat(nested(JsonWriter::spacedInPage))
        .isEqualTo(
            """
            {"a": "b", "c": [
              1,
              []
            ],
            "d": [], "e": true, "f": null}
            """);
    assertThat(nested(JsonWriter::compact))
        .isEqualTo(
            """
            {"a":"b","c":[
              1,
              []
            ],
            "d":[],"e":true,"f":null}
            """);
  }

  @Test
  void valuesAtTheTopHaveLinesOfTheirOwn() {
    StringBuilder out = new StringBuilder();
    JsonWriter json = JsonWriter.compact(out);
    json.object().end().object().end().finishLine();
    assertThat(out).hasToString("{}\n{}\n");
  }

  @Test
  void failuresOfTheOutputAreThrown() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    JsonWriter json = JsonWriter.compact(full);
    json.text("a");
    assertThatThrownBy(json::finish).isInstanceOf(UncheckedIOException.class);
  }
}
