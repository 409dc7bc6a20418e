package competence.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import competence.CanonicalYaml;
import competence.RandomFrameworks;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.source.Resources;
import competence.source.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What YAML means, and what a record may not contain. */
class YamlCursorTest {
  private static final int FRAMEWORKS = 200;
  private static final int CHANGES = 40;
  private static final List<String> HOSTILE =
      List.of(
          (" ;  ;\n;\n\n;:;: ;#; #;-;- ;--;---;\";\\;';[;];[];{;};,;, ;&;*;!;|;>;?;? ;%;@;`;~;x;"
                  + "\nx: y;\n  - z;\n   a\n;\uFEFF;\u00E9;\uD83D\uDE00;<<;...;a: ")
              .split(";"));

  private Diagnostics diagnostics = new Diagnostics();

  private @Nullable Node read(String text) {
    SourceText source = new SourceText("x.yaml", text);
    diagnostics = new Diagnostics(source);
    return NodeReader.yaml(source, diagnostics);
  }

  /** Lists in brackets, mappings in braces, quoted texts in quotes. */
  private static String shown(@Nullable Node node) {
    if (node instanceof Node.Sequence list) {
      return list.elements().stream()
          .map(YamlCursorTest::shown)
          .collect(Collectors.joining(", ", "[", "]"));
    } else if (node instanceof Node.Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> entry.key() + ": " + shown(entry.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    } else if (node instanceof Node.Scalar scalar) {
      return scalar.form() == Node.Form.QUOTED ? '"' + scalar.text() + '"' : scalar.text();
    }
    return "nothing";
  }

  static Stream<Arguments> meanings() {
    return Stream.of(
        arguments("a: b\n", "{a: b}"),
        arguments("a: [b, \"c: d\", Ä. e]\nf: []\n", "{a: [b, \"c: d\", Ä. e], f: []}"),
        arguments("# c\n\n- a\n- \"b \\\" \\\\\"\n", "[a, \"b \" \\\"]"),
        arguments(
            "- a: b\n  c:\n    - d\n    - e: f\n- g: (h)  \n",
            "[{a: b, c: [d, {e: f}]}, {g: (h)}]"),
        arguments("a:\n\n  # c\n  b: 2\nc: x-y_z", "{a: {b: 2}, c: x-y_z}"),
        arguments("a", "a"),
        arguments("a:", "{a: }"),
        arguments("a:\nb: c", "{a: , b: c}"),
        arguments("a: b\n  c", "{a: b c}"),
        arguments("a:\n- b", "{a: [b]}"),
        arguments("a: b # c", "{a: b}"),
        arguments("a: 'b'", "{a: \"b\"}"),
        arguments("a: \"b\\n\"", "{a: \"b\n\"}"),
        arguments("a: \"b\\\tc \\\\\td\\\t\"", "{a: \"b\tc \\\td\t\"}"),
        arguments("a: 'b\\\tc'\nd: \\\te\\\tf", "{a: \"b\\\tc\", d: \\\te\\\tf}"),
        arguments("a: ! b\nc: ! 'd'\n! e: ! [! f]", "{a: \"b\", c: \"d\", e: [\"f\"]}"),
        arguments("a: \"b\n\tc\"\nd: 'e\n \tf'", "{a: \"b c\", d: \"e f\"}"),
        arguments("a: |\n  b", "{a: \"b\"}"),
        arguments("a: [b,c]", "{a: [b, c]}"),
        arguments("a: [b, ]", "{a: [b]}"),
        arguments("a: {b: c}", "{a: {b: c}}"),
        arguments("- - a", "[[a]]"),
        arguments("-", "[]"),
        arguments("--- \na: b", "{a: b}"),
        arguments("\"a\": b", "{a: b}"),
        arguments("? a\n: b", "{a: b}"),
        arguments("a: b\r\n", "{a: b}"),
        arguments("\uFEFFa: b", "{a: b}"),
        arguments("a : b", "{a: b}"),
        arguments("a b: c", "{a b: c}"),
        arguments("a: 1.10\nb: no\nc: 1e3", "{a: 1.10, b: no, c: 1e3}"));
  }

  @ParameterizedTest
  @MethodSource("meanings")
  void readsValues(String text, String meaning) {
    assertThat(shown(read(text))).isEqualTo(meaning);
    assertThat(diagnostics.list()).isEmpty();
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("", Code.SRC105),
        arguments("# c", Code.SRC105),
        arguments("a: b\n c: d", Code.REC101),
        arguments("a: b: c", Code.REC101),
        arguments("a:\tb", Code.REC101),
        arguments("a: b:", Code.REC101),
        arguments("a: \"b\" c", Code.REC101),
        arguments("a: \"b", Code.REC101),
        arguments("a: [b, c", Code.REC101),
        arguments("a: - b", Code.REC101),
        arguments("- a\nb: c", Code.REC101),
        arguments("a: *b", Code.YAML101),
        arguments("*b : a", Code.YAML101),
        arguments("a: &b c", Code.YAML102),
        arguments("a: !b c", Code.YAML103),
        arguments("<<: {a: b}", Code.YAML104),
        arguments("a: b\n---\nc: d", Code.YAML105),
        arguments("a: b\na: c", Code.REC103),
        arguments("[a]: b", Code.REC105),
        arguments("a: \u0085b", Code.REC110),
        arguments("a: \"\\uD83D\"", Code.REC110));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void reportsConstructsThatRecordsDoNotAllow(String text, Code code) {
    read(text);
    assertThat(diagnostics.list()).extracting(Diagnostic::code).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"profiles/ucl-core", "words/en", "check/words"})
  void readsTheProgramsOwnFiles(String name) {
    String text = Resources.text(name + ".yaml");
    hasSpans(Objects.requireNonNull(read(text)), text);
    assertThat(diagnostics.list()).isEmpty();
  }

  @Test
  void everyScalarHasItsSpanHoweverFilesAreChanged() throws IOException {
    Random random = new Random(1);
    int right = 0;
    for (long seed = 0; seed < FRAMEWORKS; seed++) {
      String text =
          seed % 2 == 0
              ? CanonicalYaml.of(RandomFrameworks.of(seed))
              : Resources.text("profiles/ucl-core.yaml");
      text = text.substring(0, Math.min(text.length(), 2_000));
      for (int i = 0; i < CHANGES; i++) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(3));
        String put = HOSTILE.get(random.nextInt(HOSTILE.size()));
        String changed = text.substring(0, from) + put + text.substring(to);
        Node node = read(changed);
        if (node != null && diagnostics.list().isEmpty()) {
          right++;
          hasSpans(node, changed);
        }
      }
    }
    assertThat(right).isGreaterThan(FRAMEWORKS);
  }

  private static void hasSpans(Node node, String text) {
    if (node instanceof Node.Sequence list) {
      list.elements().forEach(element -> hasSpans(element, text));
    } else if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        String key = text.substring(entry.keySpan().start(), entry.keySpan().end());
        assertThat(key)
            .satisfiesAnyOf(
                written -> assertThat(written).isEqualTo(entry.key()),
                written -> assertThat("\"'|>").contains(written.substring(0, 1)));
        hasSpans(entry.value(), text);
      }
    } else if (node instanceof Node.Scalar scalar) {
      String written = text.substring(scalar.span().start(), scalar.span().end());
      if (scalar.form() == Node.Form.PLAIN) {
        assertThat(written.strip()).isEqualTo(written);
        assertThat(written.replaceAll("\\s", "")).isEqualTo(scalar.text().replaceAll("\\s", ""));
      } else {
        assertThat("\"'|>").contains(written.substring(0, 1));
      }
    }
  }
}
