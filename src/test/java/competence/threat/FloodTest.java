package competence.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import competence.Thorough;
import competence.cli.Main;
import competence.cli.Shell;
import competence.cli.Shell.Terminal;
import competence.compiler.Compilation;
import competence.diagnostic.Code;
import competence.limit.Limit;
import competence.limit.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents above a limit are rejected with a position, and give no output. */
@ExtendWith(InputCounter.class)
class FloodTest {
  private static final String YAML =
      "format: competence/1\nid: f\ntitle: T\nlanguage: en\nitems:\n";

  @TempDir private Path folder;

  private int run(InputStream in, ByteArrayOutputStream err, String... args) {
    InputCounter.count(1);
    OutputStream out = OutputStream.nullOutputStream();
    return Main.run(List.of(args), new Shell(in, out, err, Map.of(), folder, Terminal.NONE));
  }

  /** Repeats a line endlessly, and counts the bytes that were read. */
  private static final class Endless extends InputStream {
    private long taken;

    @Override
    public int read() {
      taken++;
      return taken % 80 == 0 ? '\n' : 'y';
    }

    @Override
    public int read(byte[] into, int from, int length) {
      for (int i = 0; i < length; i++) {
        into[from + i] = (byte) read();
      }
      return length;
    }
  }

  @Test
  void readsLittleOfAnEndlessPipe() {
    Endless endless = new Endless();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(run(endless, err, "compile", "-", "-o", "out.yaml")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("SRC103", "64 MiB");
    assertThat(endless.taken).isLessThanOrEqualTo(Limit.BYTES.usual() + (1 << 17));
    assertThat(folder.resolve("out.yaml")).doesNotExist();
  }

  @Test
  void rejectsALargeFileWithoutReadingIt() throws IOException {
    try (RandomAccessFile sparse =
        new RandomAccessFile(folder.resolve("large.txt").toFile(), "rw")) {
      sparse.setLength(1L << 30);
    }
    Files.writeString(folder.resolve("out.yaml"), "format: competence/1\n");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream none = InputStream.nullInputStream();
    assertThat(run(none, err, "compile", "large.txt", "-o", "out.yaml")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("SRC103");
    assertThat(folder.resolve("out.yaml")).hasContent("format: competence/1");
  }

  @Test
  void rejectsAnEndlessDevice() {
    if (Files.exists(Path.of("/dev/zero"))) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      InputStream none = InputStream.nullInputStream();
      assertThat(run(none, err, "compile", "/dev/zero", "--limit", "bytes=1M")).isEqualTo(2);
      assertThat(err.toString(StandardCharsets.UTF_8)).contains("SRC103", "1 MiB");
    }
  }

  @ParameterizedTest
  @CsvSource({"txt,'T\n\n','a\n'", "md,'# T\n\n','- a\n'", "html,'<h1>T</h1>','<p>a'"})
  void rejectsTooManyItemsBeforeParsing(String format, String start, String piece) {
    Limits limits = Limits.USUAL.with(Limit.ITEMS, 100_000);
    Compilation flood =
        SmallStack.compile("f." + format, start + piece.repeat(Thorough.of(900_000)), limits);
    assertThat(SmallStack.codes(flood)).containsExactly(Code.LIMIT101);
    assertThat(flood.diagnostics().get(0).span()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "html", "yaml", "json"})
  void rejectsTheFirstItemAboveTheLimit(String format) {
    Limits limits = Limits.USUAL.with(Limit.ITEMS, 100);
    assertThat(SmallStack.compile("f." + format, items(format, 100), limits).framework())
        .isNotNull();
    Compilation more = SmallStack.compile("f." + format, items(format, 101), limits);
    assertThat(more.framework()).isNull();
    assertThat(SmallStack.codes(more)).contains(Code.LIMIT101);
    assertThat(more.diagnostics()).allMatch(found -> found.span() != null);
  }

  private static String items(String format, int count) {
    return switch (format) {
      case "txt" -> "T\n\n" + "a word\n".repeat(count);
      case "md" -> "# T\n\n" + "- a word\n".repeat(count);
      case "html" -> "<h1>T</h1><ul>" + "<li>a word".repeat(count);
      case "yaml" -> YAML + "  - statement: a\n".repeat(count);
      default ->
          "{\"format\":\"competence/1\",\"id\":\"f\",\"title\":\"T\",\"language\":\"en\",\"items\":["
              + ",{\"kind\":\"statement\",\"text\":\"a\"}".repeat(count).substring(1)
              + "]}";
    };
  }

  @Test
  void reportsManyUnknownKeysInTime() throws IOException {
    StringBuilder keys = new StringBuilder(YAML.replace("items:\n", ""));
    for (int i = 0; i < 300_000; i++) {
      keys.append("key").append(i).append(": x\n");
    }
    Files.writeString(folder.resolve("f.yaml"), keys);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream none = InputStream.nullInputStream();
    assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(run(none, err, "fmt", "f.yaml")).isEqualTo(1));
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("300000 in all");
    assertThat(err.size()).isLessThan(100_000);
  }

  @ParameterizedTest
  @CsvSource({
    "txt,'T\n\nOne\n\n'",
    "md,'# T\n\n- One\n- '",
    "html,'<h1>T</h1><p>One<p>'",
    "yaml,'Y'"
  })
  void rejectsAHugeText(String format, String start) {
    String huge = "word ".repeat(Thorough.of(1_000_000));
    String document = start.equals("Y") ? YAML + "  - statement: " + huge : start + huge;
    Compilation compilation = SmallStack.compile("f." + format, document);
    assertThat(compilation.framework()).isNull();
    assertThat(SmallStack.codes(compilation)).containsExactly(Code.TREE108);
  }

  @ParameterizedTest
  @CsvSource({
    "txt,'T\n\n','a\t'",
    "html,'<h1>T</h1><table><tr>','<td>a'",
    "md,'# T\n\n','|a'",
  })
  void rejectsAnEndlessRow(String format, String start, String cell) {
    Compilation compilation =
        SmallStack.compile("f." + format, start + cell.repeat(Thorough.of(1_000_000)));
    assertThat(compilation.framework()).isNull();
    assertThat(SmallStack.codes(compilation)).contains(Code.LIMIT103);
  }

  @Test
  void readsManyCommasAsText() {
    Compilation compilation =
        SmallStack.compile("f.txt", "T\n\nOne\n\n" + ",".repeat(Thorough.of(1_000_000)));
    assertThat(SmallStack.codes(compilation)).containsExactly(Code.TREE108);
  }

  @Test
  void rejectsStemsThatMultiply() {
    StringBuilder document = new StringBuilder(YAML.replace("items:\n", ""));
    for (int i = 0; i < 40; i++) {
      document.append("  ".repeat(2 * i)).append("items:\n").append("  ".repeat(2 * i));
      document.append("  - statement: ").append("long ".repeat(2_000)).append('\n');
    }
    document.append("  ".repeat(80)).append("items:\n");
    String leaf = "  ".repeat(80) + "  - statement: leaf\n";
    document.append(leaf.repeat(2_000));
    Compilation compilation = SmallStack.compile("f.yaml", document.toString());
    assertThat(compilation.framework()).isNull();
    assertThat(SmallStack.codes(compilation)).containsExactly(Code.LIMIT102);
    assertThat(compilation.diagnostics().get(0).span()).isNotNull();
  }

  @Test
  void writesNoOutputIfOneIsTooLarge() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "T\n\nAn ability to wait\n");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream none = InputStream.nullInputStream();
    int code =
        run(
            none,
            err,
            "compile",
            "a.txt",
            "--to",
            "yaml,json,html",
            "-o",
            "out",
            "--limit",
            "output=20K");
    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("LIMIT102", "the html would be");
    assertThat(folder.resolve("out")).doesNotExist();
  }
}
