package competence.threat;

import static org.assertj.core.api.Assertions.assertThat;

import competence.cli.Main;
import competence.cli.Shell;
import competence.cli.Shell.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** File names from documents are harmless on every system and stay in their folder. */
@ExtendWith(InputCounter.class)
class NamesTest {
  private static final List<String> TITLES =
      List.of(
          "../x",
          "../../../../etc/passwd",
          "/etc/x",
          "C:\\x",
          "\\\\server\\share",
          "CON",
          "nul",
          "Com1",
          "LPT9",
          "aux",
          "a/b",
          "a:b",
          ".",
          "..",
          "...",
          "-rf",
          "--help",
          "~",
          "~root",
          "$HOME",
          "`id`",
          "$(id)",
          "a;b",
          "a|b",
          "a&b",
          "a\u00E9",
          "ae\u0301",
          "x".repeat(300),
          "\u00E9".repeat(300),
          "%2e%2e%2f",
          "a\u202Eb",
          "*",
          "?",
          "\u4E2D\u6587",
          "\uD83D\uDE00",
          "{id}",
          "{dir}",
          "a\u0000b",
          "a\u001Bb",
          "a ",
          "A");

  @TempDir private Path folder;

  private String run(int expected, String... args) {
    InputCounter.count(1);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream out = OutputStream.nullOutputStream();
    InputStream in = InputStream.nullInputStream();
    int code = Main.run(List.of(args), new Shell(in, out, err, Map.of(), folder, Terminal.NONE));
    String said = err.toString(StandardCharsets.UTF_8);
    assertThat(code).as(said).isEqualTo(expected);
    return said;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<String> names = new ArrayList<>();
      all.filter(Files::isRegularFile).forEach(f -> names.add(folder.relativize(f).toString()));
      return names;
    }
  }

  @Test
  void namesOutputsWithAsciiCharacters() throws IOException {
    for (String title : TITLES) {
      Files.writeString(folder.resolve("a.txt"), title + "\n\nAn ability to wait\n");
      run(0, "compile", "a.txt", "-o", "out/", "-q");
    }
    List<String> reserved = List.of("con", "nul", "aux", "com1", "lpt9");
    assertThat(files())
        .allMatch(
            name -> name.equals("a.txt") || name.matches("out/[a-z0-9][a-z0-9-]{0,79}\\.yaml"))
        .noneMatch(name -> reserved.contains(name.replace("out/", "").replace(".yaml", "")));
  }

  @Test
  void rejectsIdsThatAreNoFileNames() throws IOException {
    for (String id : TITLES) {
      String quoted = id.replace("\\", "\\\\").replace("\u0000", "\\0").replace("\u001B", "\\e");
      if (!id.strip().matches("[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?")) {
        Files.writeString(
            folder.resolve("a.yaml"),
            "format: competence/1\nid: \"" + quoted + "\"\ntitle: T\nlanguage: en\nitems: []\n");
        assertThat(run(1, "compile", "a.yaml", "-o", "out/")).contains("error[");
      }
    }
    assertThat(files()).containsExactly("a.yaml");
  }

  @Test
  void reportsTwoFrameworksWithTheSameFile() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "\u00C9tude\n\nAn ability to wait\n");
    Files.writeString(folder.resolve("b.txt"), "E\u0301TUDE\n\nAn ability to go\n");
    assertThat(run(2, "compile", "a.txt", "b.txt", "-o", "out/"))
        .contains("FILE107", "a.txt", "b.txt");
  }

  @Test
  void neverOverwritesItsInputs() throws IOException {
    Files.writeString(folder.resolve("x.yaml"), "format: competence/1\nid: x\ntitle: X\n");
    String before = Files.readString(folder.resolve("x.yaml"));
    Files.writeString(folder.resolve("x.txt"), "X\n\nAn ability to wait\n");
    run(2, "compile", "x.txt", "-o", "./x.txt");
    assertThat(folder.resolve("x.txt")).hasContent("X\n\nAn ability to wait\n");
    run(1, "compile", "x.yaml", "x.txt", "-o", ".");
    assertThat(folder.resolve("x.yaml")).hasContent(before);
  }
}
