package competence.threat;

import static org.assertj.core.api.Assertions.assertThat;

import competence.compiler.Compilation;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.limit.Limits;
import competence.model.Framework;
import competence.model.Walk;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invalid and deceptive characters, and other encodings. */
@ExtendWith(InputCounter.class)
class CharactersTest {
  private static List<Integer> controls() {
    List<Integer> all = new ArrayList<>();
    for (int c = 0; c < 0xA0; c++) {
      boolean white = (c >= '\t' && c <= '\r') || c == 0x85;
      if ((c < ' ' || c >= 0x7F) && !white) {
        all.add(c);
      }
    }
    all.addAll(List.of(0xFFFE, 0xFFFF, 0xFDD0));
    return all;
  }

  private static String document(String format, String text) {
    return switch (format) {
      case "txt" -> "T\n\nAn ability to " + text + "\n";
      case "md" -> "# T\n\n- An ability to " + text + "\n";
      case "html" -> "<h1>T</h1><p>An ability to " + text + "</p>";
      case "yaml" ->
          "format: competence/1\n"
              + "id: f\n"
              + "title: T\n"
              + "language: en\n"
              + "items:\n"
              + "  - statement: \"An ability to "
              + text
              + "\"\n";
      default ->
          "{\"format\":\"competence/1\",\"id\":\"f\",\"title\":\"T\",\"language\":\"en\","
              + "\"items\":[{\"kind\":\"statement\",\"text\":\"An ability to "
              + text
              + "\"}]}";
    };
  }

  private static String texts(Framework framework) {
    StringBuilder out = new StringBuilder(framework.title());
    Walk.over(framework.items(), (item, depth) -> out.append('\n').append(item.text()));
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "html", "yaml", "json"})
  void reportsAndEscapesControlCharacters(String format) {
    for (int c : controls()) {
      if (c == 0xFDD0 && (format.equals("yaml") || format.equals("json"))) {
        continue; // Their own rules let it stand.
      }
      String control = Character.toString(c);
      Compilation compilation =
          SmallStack.compile("f." + format, document(format, "a" + control + "b"));
      assertThat(compilation.diagnostics()).as("U+%04X", c).isNotEmpty();
      assertThat(compilation.diagnostics()).allMatch(found -> found.span() != null);
      Framework framework = compilation.framework();
      if (framework != null) {
        assertThat(texts(framework)).contains("a\uFFFDb").doesNotContain(control);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"html, a&#xD800;b", "html, a&#0;b", "json, a\\uD800b", "yaml, a\\uDC00b"})
  void replacesUnpairedSurrogates(String format, String text) {
    Compilation compilation = SmallStack.compile("f." + format, document(format, text));
    assertThat(compilation.diagnostics()).isNotEmpty();
    Framework framework = compilation.framework();
    if (framework != null) {
      assertThat(texts(framework)).contains("a\uFFFDb");
      for (String output : List.of("yaml", "json", "md", "html", "svg")) {
        String written = SmallStack.emit(output, framework);
        assertThat(new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
            .isEqualTo(written);
      }
    }
  }

  @Test
  void warnsOfDeceptiveCharactersAndKeepsThem() {
    String text = "read \u202Edeeps\u202C, pu\u200Emp\u180Es and w\u0430ter, w\u0430ter";
    Compilation compilation = SmallStack.compile("f.txt", document("txt", text));
    assertThat(SmallStack.codes(compilation)).contains(Code.TXT101, Code.TXT102, Code.TXT103);
    assertThat(SmallStack.codes(compilation)).doesNotContain(Code.TXT105);
    assertThat(messages(compilation))
        .contains("the direction control character \\u{202E}")
        .contains("the direction control character \\u{202C}")
        .contains("2 invisible characters, first \\u{200E}")
        .contains("2 mixed-script words, first ", "\"w\\u{430}ter\"");
    assertThat(texts(SmallStack.tree(compilation))).contains(text);
    assertThat(messages(compilation)).matches("\\p{ASCII}*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "html"})
  void readsDocumentsWithoutCharactersOfNoWidth(String format) {
    String text = "read the pu\u200Bmp\u00ADs\u2060, \uFEFFand wa\u200Cter";
    Compilation compilation = SmallStack.compile("f." + format, document(format, text));
    assertThat(SmallStack.codes(compilation)).contains(Code.TXT105).doesNotContain(Code.TXT102);
    assertThat(messages(compilation)).contains("left out: 5");
    assertThat(texts(SmallStack.tree(compilation))).contains("read the pumps, and water");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "json"})
  void keepsThemInRecords(String format) {
    String text = "read the pu\u200Bmps";
    Compilation compilation = SmallStack.compile("f." + format, document(format, text));
    assertThat(SmallStack.codes(compilation)).contains(Code.TXT102).doesNotContain(Code.TXT105);
    assertThat(texts(SmallStack.tree(compilation))).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read \u05DE\u05D9\u05DD\u200F and \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
        "say \u0432\u043E\u0434\u0430 and \u03BD\u03B5\u03C1\u03CC",
        "measure \u0394T, \u03BCm and \u03B2-blockers",
        "show \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 and \u2764\uFE0F",
        "write na\u00EFve \u00C9l\u00E8ve\u00A0: caf\u00E9",
      })
  void keepsOrdinaryTexts(String text) {
    assertThat(SmallStack.codes(SmallStack.compile("f.txt", document("txt", text))))
        .doesNotContain(Code.TXT101, Code.TXT102, Code.TXT103, Code.TXT104);
  }

  @Test
  void makesIdsOfAsciiCharacters() {
    for (String title :
        List.of("\u202Egnp.exe", "p\u0430y", "../../x", "C:\\x", "a\u0000b", "\u00C9", "E\u0301")) {
      Compilation compilation = SmallStack.compile("f.txt", title + "\n\nAn ability to wait\n");
      Framework framework = SmallStack.tree(compilation);
      assertThat(framework.id()).matches("[a-z0-9][a-z0-9-]*");
      assertThat(framework.items()).allMatch(item -> item.id().matches("[a-z][a-z0-9-]*"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void detectsUtf16WithoutAByteOrderMark(String charset) {
    String text = "T\n\nAn ability to read caf\u00E9 \u2019s \u0432\u043E\u0434\u0430\n";
    Compilation compilation =
        SmallStack.compile("f.txt", text.getBytes(Charset.forName(charset)), Limits.USUAL);
    assertThat(texts(SmallStack.tree(compilation)))
        .contains("caf\u00E9 \u2019s \u0432\u043E\u0434\u0430");
    assertThat(messages(compilation)).contains("read as " + charset);
  }

  @ParameterizedTest
  @CsvSource({
    "'<meta charset=iso-8859-1>', windows-1252, \u2019",
    "'<meta charset=\"ISO-8859-1\" />', windows-1252, \u2019",
    "'<META http-equiv=content-type content=\"text/html; charset=latin1\">', windows-1252, \u2019",
    "'<meta charset=koi8-r>', KOI8-R, \u0444",
    "'<meta charset=windows-1251>', windows-1251, \u0444",
    "'<meta charset=''shift_jis''>', windows-31j, \u6C34",
    "'<?xml version=\"1.0\" encoding=\"ISO-8859-5\"?>', ISO-8859-5, \u0444",
  })
  void usesTheDeclaredEncoding(String declaration, String charset, String letter) {
    String page = declaration + "<h1>T</h1><p>An ability to read a" + letter + "b</p>";
    Compilation compilation =
        SmallStack.compile("f.html", page.getBytes(Charset.forName(charset)), Limits.USUAL);
    assertThat(texts(SmallStack.tree(compilation))).contains("a" + letter + "b");
    assertThat(SmallStack.codes(compilation)).doesNotContain(Code.SRC101, Code.SRC102);
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-7", "x-user-defined", "nonsense", "utf-16"})
  void rejectsEncodingsThatHideMarkup(String label) {
    String page = "<meta charset=" + label + "><h1>T</h1><p>+ADw-script+AD4- caf\u00E9</p>";
    Compilation compilation =
        SmallStack.compile("f.html", page.getBytes(Charset.forName("windows-1252")), Limits.USUAL);
    assertThat(texts(SmallStack.tree(compilation))).contains("+ADw-script+AD4- caf\u00E9");
    assertThat(SmallStack.codes(compilation)).contains(Code.SRC101);
  }

  @Test
  void countsDeceptiveCharactersBeyondTheFirstThousand() {
    String text = "read \u202Edeeps\u202C, ".repeat(2_000);
    Compilation compilation = SmallStack.compile("f.txt", document("txt", text));
    assertThat(compilation.diagnostics().stream().filter(found -> found.code() == Code.TXT101))
        .hasSize(1_001);
    assertThat(messages(compilation)).contains("have 4000 direction control characters in all");
  }

  @Test
  void countsBadBytesBeyondTheFirstThousand() {
    String text = "T\u00C3\u00BCr " + "\u00FC ".repeat(1_500);
    Compilation compilation =
        SmallStack.compile(
            "f.txt", document("txt", text).getBytes(StandardCharsets.ISO_8859_1), Limits.USUAL);
    assertThat(compilation.diagnostics().stream().filter(found -> found.code() == Code.SRC102))
        .hasSize(1_001);
    assertThat(messages(compilation)).contains("500 more sequences of bytes are not UTF-8");
  }

  @Test
  void rejectsOverlongForms() {
    for (int[] overlong :
        new int[][] {{0xC0, 0xAF}, {0xE0, 0x80, 0xAF}, {0xF0, 0x80, 0x80, 0xAF}, {0xC1, 0x9C}}) {
      StringBuilder page = new StringBuilder("T\n\nAn ability to go ..");
      for (int b : overlong) {
        page.append((char) b);
      }
      Compilation compilation =
          SmallStack.compile(
              "f.txt", page.toString().getBytes(StandardCharsets.ISO_8859_1), Limits.USUAL);
      assertThat(texts(SmallStack.tree(compilation))).doesNotContain("../").doesNotContain("..\\");
      assertThat(SmallStack.codes(compilation)).contains(Code.SRC101);
    }
  }

  private static String messages(Compilation compilation) {
    return String.join("\n", compilation.diagnostics().stream().map(Diagnostic::message).toList());
  }

  @Test
  void readsTheSameTreeWithAnyLineEnds() {
    for (String format : List.of("txt", "md", "html", "yaml", "json")) {
      String lines = document(format, "wait").replace("T", "T");
      String expected =
          SmallStack.emit("yaml", withoutOrigin(SmallStack.compile("f." + format, lines)));
      for (String end : List.of("\r\n", "\r", "\n")) {
        for (String last : List.of("", end, end + end + "  " + end)) {
          String other = lines.stripTrailing().replace("\n", end) + last;
          Compilation compilation = SmallStack.compile("f." + format, other);
          String written = SmallStack.emit("yaml", withoutOrigin(compilation));
          assertThat(written).as("%s %s", format, end).isEqualTo(expected);
          assertThat(written).doesNotContain("\r").endsWith("\n").doesNotEndWith("\n\n");
        }
      }
    }
  }

  @Test
  void keepsSeparatorsWithinALine() {
    for (String format : List.of("txt", "md", "html", "json")) {
      Framework framework =
          SmallStack.tree(SmallStack.compile("f." + format, document(format, "a\u2028bq")));
      assertThat(framework.items()).hasSize(1);
      for (String output : List.of("yaml", "json", "md", "html", "svg")) {
        assertThat(SmallStack.emit(output, framework).lines().toList())
            .noneMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("bq"));
      }
    }
  }

  private static Framework withoutOrigin(Compilation compilation) {
    Framework read = SmallStack.tree(compilation);
    return new Framework(
        read.id(), read.title(), read.language(), null, read.facts(), read.items());
  }
}
