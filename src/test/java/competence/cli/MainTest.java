package competence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import competence.cli.Shell.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private static final String SKILLS = "First aid\n\nAn ability to call for help\n";
  private static final String TREES = "tree: 2 items, 1 level; no guesses\n";
  private static final String AUDIT =
      "audit: 2 documents, 16 words = 16 kept; lost 0, invented 0\n";
  private static final String UNTITLED = "An ability to call for help\n";

  @TempDir private Path folder;
  private Session session;

  @BeforeEach
  void isInARepository() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    session = new Session(folder);
  }

  private static OutputStream broken(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private int run(InputStream in, OutputStream out, OutputStream err, String... args) {
    return Main.run(List.of(args), new Shell(in, out, err, Map.of(), folder, Terminal.NONE));
  }

  /** Throws instead of giving anything. */
  private static final class Failing extends InputStream {
    private final @Nullable IOException first;
    private final RuntimeException otherwise;

    Failing(@Nullable IOException first, RuntimeException otherwise) {
      this.first = first;
      this.otherwise = otherwise;
    }

    @Override
    public int read() throws IOException {
      if (first != null) {
        throw first;
      }
      throw otherwise;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      return read();
    }
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void endsQuietlyIfTheReaderHasClosedThePipe() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = run(text(SKILLS), broken("Broken pipe"), err, "compile", "-", "-q");
    assertThat(code).isEqualTo(141);
    assertThat(err.size()).isZero();
  }

  @Test
  void reportsAFullDisk() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = run(text(SKILLS), broken("No space left on device"), err, "compile", "-", "-q");
    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("competence: cannot write to standard output: No space left on device\n");
  }

  @Test
  void failsIfItsMessagesAreLost() {
    OutputStream out = new ByteArrayOutputStream();
    assertThat(run(text(UNTITLED), out, broken("No space"), "compile", "-")).isEqualTo(2);
  }

  @Test
  void reportsInternalErrorsInOneLine() {
    InputStream faulty = new Failing(null, new IllegalStateException("gremlins\u001B"));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(run(faulty, err, err, "compile", "-")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("competence: internal error, please report it with the document: ")
        .contains("gremlins\\u{1B}", "-v shows the stack")
        .hasLineCount(1);
    err.reset();
    assertThat(run(faulty, err, err, "compile", "-", "-v")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("\tat competence.");
    assertThat(run(faulty, err, err, "compile")).isEqualTo(2);
  }

  @Test
  void reportsUnreadableInput() {
    InputStream bad = new Failing(new IOException("Is a directory"), new RuntimeException());
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(run(bad, err, err, "compile")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("standard input: Is a directory");
  }

  @Test
  void doesNotWaitForATerminal() {
    session.terminal = new Terminal(true, true, true);
    session.stdin(SKILLS);
    assertThat(session.run("compile")).isEqualTo(2);
    assertThat(session.err()).contains("no SOURCE").contains("competence init");
    assertThat(session.run("compile", "--to", "yaml")).isEqualTo(2);
    assertThat(session.err()).contains("no SOURCE, and standard input is empty");
    assertThat(session.out()).isEmpty();
  }

  @Test
  void showsNoPdfOnATerminal() {
    session.terminal = new Terminal(false, true, true);
    session.stdin(SKILLS);
    assertThat(session.run("compile", "-", "--to", "pdf")).isEqualTo(2);
    assertThat(session.err()).contains("a terminal cannot show a PDF; add --output FILE");
    assertThat(session.out()).isEmpty();
  }

  @Test
  void readsAPipeIfAnOptionAppliesToSingleDocumentsThoughThereIsAProject() throws IOException {
    session.file("competence.yaml", "format: competence-config/1\nframeworks: []\n");
    session.stdin(SKILLS);
    assertThat(session.run("compile")).isEqualTo(2);
    assertThat(session.err()).contains("CONF104");
    assertThat(session.run("compile", "--to", "yaml")).isZero();
    assertThat(session.out()).startsWith("format: competence/1\n");
  }

  @Test
  void usesColoursIfTheOptionOrTheTerminalAllowsThem() throws IOException {
    session.file("a.txt", "");
    session.run("compile", "a.txt");
    assertThat(session.err()).doesNotContain("\u001B");
    session.run("compile", "a.txt", "--color", "always");
    assertThat(session.err()).contains("\u001B[1;31merror");
    session.environment.put("FORCE_COLOR", "1");
    session.run("compile", "a.txt");
    assertThat(session.err()).contains("\u001B[1;31merror");
    session.run("compile", "a.txt", "--color=never");
    assertThat(session.err()).doesNotContain("\u001B");
  }

  @Test
  void respectsTheVariablesForColours() {
    ReportOptions report = ReportOptions.DEFAULT;
    Terminal terminal = new Terminal(true, true, true);
    assertThat(report.colour(shell(terminal, Map.of()))).isTrue();
    assertThat(report.colour(shell(terminal, Map.of("NO_COLOR", "1")))).isFalse();
    assertThat(report.colour(shell(terminal, Map.of("NO_COLOR", "")))).isTrue();
    assertThat(report.colour(shell(terminal, Map.of("TERM", "dumb")))).isFalse();
    assertThat(report.colour(shell(Terminal.NONE, Map.of("CLICOLOR_FORCE", "1")))).isTrue();
    assertThat(report.colour(shell(Terminal.NONE, Map.of("FORCE_COLOR", "0")))).isFalse();
    assertThat(report.colour(shell(Terminal.NONE, Map.of("NO_COLOR", "1", "FORCE_COLOR", "1"))))
        .isFalse();
  }

  private Shell shell(Terminal terminal, Map<String, String> environment) {
    OutputStream none = OutputStream.nullOutputStream();
    return new Shell(InputStream.nullInputStream(), none, none, environment, folder, terminal);
  }

  @Test
  void knowsTerminalsFromTheLauncher() {
    assertThat(Terminal.of("02")).isEqualTo(new Terminal(true, false, true));
    assertThat(Terminal.of("")).isEqualTo(Terminal.NONE);
    assertThat(Terminal.of(null).in()).isEqualTo(Terminal.of(null).out());
  }

  @Test
  void showsProgressOnATerminalOnly() throws IOException {
    session.file("a.txt", SKILLS).file("b.txt", SKILLS.replace("First", "Second"));
    assertThat(session.run("compile", "a.txt", "b.txt", "-o", "out")).isZero();
    assertThat(session.err()).isEqualTo(AUDIT + "wrote 2 files\n2 notes; -v shows them\n" + TREES);
    session.terminal = new Terminal(false, false, true);
    session.environment.put("NO_COLOR", "1");
    assertThat(session.run("compile", "a.txt", "b.txt", "-o", "out")).isZero();
    assertThat(session.err())
        .isEqualTo(
            "\r\u001B[Kcompiled 1 of 2\r\u001B[Kcompiled 2 of 2\r\u001B[K"
                + AUDIT
                + "wrote 0 files, 2 unchanged\n2 notes; -v shows them\n"
                + TREES);
    session.run("compile", "a.txt", "b.txt", "-o", "out", "-q");
    assertThat(session.err()).isEmpty();
  }

  @Test
  void writesNothingButFindingsForPrograms() throws IOException {
    session.file("a.txt", UNTITLED);
    assertThat(session.run("compile", "a.txt", "-o", "a.yaml", "--format", "json")).isZero();
    assertThat(new ObjectMapper().readTree(session.err()).get("diagnostics")).hasSize(1);
    session.run("compile", "a.txt", "-o", "a.yaml", "--format", "sarif", "-q");
    assertThat(new ObjectMapper().readTree(session.err()).at("/runs/0/results")).isEmpty();
  }

  @Test
  void treatsWarningsAsErrorsIfStrict() throws IOException {
    session.file("a.txt", UNTITLED);
    assertThat(session.run("compile", "a.txt")).isZero();
    assertThat(session.run("compile", "a.txt", "--strict")).isEqualTo(1);
    assertThat(session.out()).startsWith("format: competence/1\n");
  }

  @Test
  void compilesTheOthersIfOneFails() throws IOException {
    session.file("a.txt", SKILLS).file("b.txt", "").file("c.txt", SKILLS.replace("First", "C"));
    assertThat(session.run("compile", "a.txt", "b.txt", "c.txt", "-o", "out/")).isEqualTo(1);
    assertThat(session.err()).contains("SRC105", "b.txt", "wrote 2 files");
    assertThat(folder.resolve("out/first-aid.yaml")).exists();
    assertThat(folder.resolve("out/c-aid.yaml")).exists();
  }

  @Test
  void showsAHundredFindingsOfAKindAndCountsTheRest() throws IOException {
    StringBuilder yaml = new StringBuilder("format: competence/1\n");
    for (int i = 0; i < 1200; i++) {
      yaml.append("k").append(i).append(": 1\n");
    }
    session.file("a.yaml", yaml.toString());
    assertThat(session.run("compile", "a.yaml")).isEqualTo(1);
    assertThat(session.err())
        .contains("unknown key \"k99\"", "REC102]: and 1100 more of this kind, 1200 in all")
        .doesNotContain("k100");
    session.run("compile", "a.yaml", "--format", "json");
    assertThat(session.err())
        .contains("unknown key \\\"k999\\\"", "and 200 more of this kind, 1200 in all")
        .doesNotContain("k1000");
  }

  @Test
  void refusesTwoOutputsInOneFile() throws IOException {
    session.file("a.txt", SKILLS).file("b.txt", SKILLS + "\nAn ability to wait\n");
    assertThat(session.run("compile", "a.txt", "b.txt", "-o", "out")).isEqualTo(2);
    assertThat(session.err())
        .contains(
            "error[FILE107]: the yaml of b.txt and the yaml of a.txt have the same path"
                + " out/first-aid.yaml");
  }

  @Test
  void keepsIdsIfTheSourceChanges() throws IOException {
    session.file("a.txt", SKILLS);
    session.run("compile", "a.txt", "-o", "out/");
    String before = session.read("out/first-aid.yaml");
    String custom = before.replaceAll("id: s[a-z0-9]{7}", "id: s0000042");
    session.file("out/first-aid.yaml", custom);
    session.file("a.txt", SKILLS + "\nAn ability to wait\n");
    assertThat(session.run("compile", "a.txt", "-o", "out/")).isZero();
    assertThat(session.read("out/first-aid.yaml"))
        .contains("id: s0000042", "An ability to wait")
        .isNotEqualTo(custom);
  }

  @Test
  void refusesToLoseIdsThatItCannotRead() throws IOException {
    session.file("a.txt", SKILLS).file("a.yaml", "format: competence/1\n  oops: [\n");
    assertThat(session.run("compile", "a.txt", "-o", "a.yaml", "--force")).isEqualTo(1);
    assertThat(session.err()).contains(" --> a.yaml:2:");
    assertThat(session.read("a.yaml")).contains("oops");
  }

  @Test
  void formatsTheTargetOfALink() throws IOException {
    session.file("a.txt", SKILLS);
    session.run("compile", "a.txt", "-o", "a.yaml");
    String canonical = session.read("a.yaml");
    session.file("real/b.yaml", canonical.replace("title: First aid", "title:   First aid"));
    Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("real/b.yaml"));
    assertThat(session.run("fmt", "link.yaml")).isZero();
    assertThat(folder.resolve("link.yaml")).isSymbolicLink();
    assertThat(session.read("real/b.yaml")).isEqualTo(canonical);
    assertThat(session.run("fmt", "nowhere")).isEqualTo(2);
    Files.createDirectory(folder.resolve("empty"));
    assertThat(session.run("fmt", "empty")).isEqualTo(2);
    assertThat(session.err()).contains("no framework file below empty");
  }

  @Test
  void listsFormatsCodesAndCompletions() {
    assertThat(session.run("formats")).isZero();
    assertThat(session.out()).contains("yaml    read  write  .yaml .yml");
    assertThat(session.run("explain")).isZero();
    assertThat(session.out()).contains("SRC105   error    empty-document\n");
    assertThat(session.run("completion", "bash")).isZero();
    assertThat(session.out()).startsWith("#!/usr/bin/env bash").contains("--stdin-name");
    assertThat(session.run("completion", "fish")).isZero();
    assertThat(session.out())
        .contains("complete -c competence -n __fish_use_subcommand -a fmt -d 'Rewrite")
        .contains("-s o -l output -r -d 'Output file or folder");
    assertThat(session.run("schema", "config")).isZero();
    assertThat(session.out()).contains("competence-config/1");
  }

  @Test
  void reportsThatInitCannotWrite() throws IOException {
    session.file("frameworks", "a file in the way");
    assertThat(session.run("init")).isEqualTo(2);
    assertThat(session.err()).startsWith("competence: cannot write frameworks/competence.yaml: ");
  }

  @Test
  void hasTheVersionOfTheBuild() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    assertThat(pom).contains("<artifactId>competence</artifactId>\n  <version>" + Main.VERSION);
  }
}
