package competence.inline;

import static org.assertj.core.api.Assertions.assertThat;

import competence.HostileTexts;
import competence.Thorough;
import competence.inline.Escaper.LineContext;
import competence.text.WellFormed;
import competence.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Property tests of the writer, with random runs of characters with a meaning in Markdown. */
class InlineLawsTest {
  private static final String[] PIECES = {
    "a",
    "b",
    "ab",
    "1",
    " ",
    " ",
    "  ",
    "*",
    "**",
    "_",
    "__",
    "`",
    "``",
    "[",
    "]",
    "(",
    ")",
    "\\",
    "&",
    "&amp;",
    "&#35;",
    "<",
    ">",
    "<b>",
    "!",
    "#",
    ":",
    ".",
    "-",
    "+",
    "~",
    "~~",
    "|",
    "=",
    "\"",
    "é",
    "中",
    "（",
    "😀",
    "\u0301",
    "\u202E",
    "\u200B",
    "\u00A0",
    "\u2028",
    "\t",
    "\n",
    "\0",
    "\u0001",
    "\uD83D",
    "http://x.y",
    "[x]: y",
    "![",
    "](",
    "\uFEFF",
    "\u20C0",
    "\u001C",
    "x@y.z",
    "<http://a>"
  };
  private static final String[] LINKS = {
    "",
    "u",
    "a b",
    "a(b",
    "a(b)c",
    "a)b(",
    "<u>",
    "a\\b",
    "a&amp;b",
    " u ",
    "a  b",
    "a\nb",
    "é",
    "a\\",
    "\u00A0",
    "(((a)))",
    "#x",
    "a\"b",
    "'t'",
    "\\(",
    "a<b>c d",
    "http://x.y",
    "ab:c&amp;d\\_*",
    "mailto:a@b"
  };

  private final Random random = new Random(20260101);

  @Test
  void writtenRunsReadBackUnchanged() {
    for (int i = 0; i < Thorough.of(30_000); i++) {
      List<Run> runs = runs();
      String written = Inline.write(runs);
      assertThat(Inline.parse(written)).as("%s", written).isEqualTo(NormalizedRuns.of(runs));
    }
  }

  @Test
  void textsInDocumentsReadBackUnchanged() {
    for (int i = 0; i < 10_000; i++) {
      List<Run> runs = runs();
      String text = Inline.write(runs);
      for (String written : List.of(Inline.asParagraph(text), Inline.withinLine(text))) {
        assertThat(Inline.parse(written)).as("%s", written).isEqualTo(NormalizedRuns.of(runs));
      }
    }
  }

  @Test
  void theCanonicalFormIsStable() {
    for (int i = 0; i < 20_000; i++) {
      String canonical = Inline.canonical(line());
      assertThat(Inline.canonical(canonical)).isEqualTo(canonical);
    }
  }

  @Test
  void theFastPathForTextsWithoutMarkupWritesTheSame() {
    for (int i = 0; i < Thorough.of(30_000); i++) {
      List<Run> plain = List.of(Run.plain(line()));
      assertThat(Inline.write(plain)).isEqualTo(InlineWriter.write(plain, LineContext.FIELD));
    }
    for (String text : HostileTexts.ALL) {
      List<Run> plain = List.of(Run.plain(text));
      assertThat(Inline.write(plain)).isEqualTo(InlineWriter.write(plain, LineContext.FIELD));
    }
  }

  @Test
  void textsReadWithoutTheParserMatchTheParser() {
    int literal = 0;
    int simple = 0;
    for (int i = 0; i < 100_000; i++) {
      String line = WellFormed.mend(random.nextBoolean() ? line() : styled());
      List<Run> parsed = Inline.InlineParser.parse(line);
      List<Run> read = SimpleMarkup.parse(line);
      if (!MarkupSigns.mayMean(line) && WhiteSpace.isFolded(line)) {
        literal++;
        assertThat(line.isEmpty() ? List.of() : List.of(Run.plain(line)))
            .as("%s", line)
            .isEqualTo(parsed);
      }
      if (read != null) {
        simple++;
        assertThat(read).as("%s", line).isEqualTo(parsed);
      }
    }
    assertThat(literal).isGreaterThan(10_000);
    assertThat(simple).isGreaterThan(20_000);
  }

  /** A line that usually has emphasis. */
  private String styled() {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      String stars = random.nextInt(3) == 0 ? "**" : "*";
      String word = random.nextInt(3) == 0 ? line() : "a word";
      String gap = List.of(" ", "", ".", " (", "&amp;", "\\*", "_", "a").get(random.nextInt(8));
      out.append(random.nextInt(4) == 0 ? word : stars + word + stars).append(gap);
    }
    return out.toString().strip();
  }

  @Test
  void normalizationIsStable() {
    for (int i = 0; i < 10_000; i++) {
      List<Run> normal = NormalizedRuns.of(runs());
      assertThat(NormalizedRuns.of(normal)).isEqualTo(normal);
    }
  }

  @Test
  void thePlainTextOfAnEscapedTextIsTheText() {
    for (int i = 0; i < 10_000; i++) {
      String text = line();
      String normal =
          String.join(
              "", NormalizedRuns.of(List.of(Run.plain(text))).stream().map(Run::text).toList());
      assertThat(Inline.plain(Inline.escape(text))).isEqualTo(normal);
    }
  }

  private String line() {
    StringBuilder out = new StringBuilder();
    int length = random.nextInt(9);
    for (int i = 0; i < length; i++) {
      out.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return out.toString();
  }

  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      String link = random.nextInt(4) == 0 ? LINKS[random.nextInt(LINKS.length)] : null;
      boolean code = random.nextInt(5) == 0;
      String text = random.nextBoolean() ? line() : random.nextBoolean() ? "a" : "(";
      text = link != null && random.nextInt(3) == 0 ? link : text;
      runs.add(new Run(text, random.nextInt(3) == 0, random.nextInt(3) == 0, code, link));
    }
    return runs;
  }
}
