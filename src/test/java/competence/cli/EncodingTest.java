package competence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that the program writes, and that is not UTF-8, is never read and never written. */
class EncodingTest {
  private static final String YAML =
      """
      format: competence/1
      id: f
      title: Pr\u00C3\u00BCfung
      language: de
      items:
        - statement: eine T\u00FCr
      """;
  private static final String JSON =
      "{\"format\": \"competence/1\", \"id\": \"f\", \"title\": \"Pr\u00C3\u00BCfung\",\n"
          + "\"language\": \"de\", "
          + "\"items\": [{\"kind\": \"statement\", \"text\": \"T\u00FCr\"}]}\n";
  private static final String HANDOUT =
      "<!-- competence/1 id=\"f\" lang=\"de\" -->\n\n# Pr\u00C3\u00BCfung\n\n- eine T\u00FCr\n";

  @TempDir private Path folder;
  private Session session;

  @BeforeEach
  void isInARepository() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    session = new Session(folder);
    file("f.yaml", YAML);
    file("f.json", JSON);
    file("f.md", HANDOUT);
  }

  /** Writes a file that has one byte for each character. */
  private void file(String name, String bytes) throws IOException {
    Files.write(folder.resolve(name), bytes.getBytes(StandardCharsets.ISO_8859_1));
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(path.toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  @ParameterizedTest
  @CsvSource({
    "fmt f.yaml, 6:22",
    "fmt, 6:22",
    "fmt --check, 6:22",
    "check f.yaml, 6:22",
    "check f.json, 2:61",
    "check f.md, 5:9",
    "compile f.yaml -o out.json, 6:22",
    "compile f.json -o new.yaml, 2:61",
    "compile f.md -o new.yaml, 5:9",
    "compile f.md -o out.html, 5:9",
    "diff f.yaml f.json, 6:22",
  })
  void refusesAFileOfItsOwnThatIsNotUtf8(String command, String place) throws IOException {
    Map<String, String> before = files();

    assertThat(session.run(List.of(command.split(" ")))).isEqualTo(1);
    assertThat(session.err()).contains("error[SRC107]: this byte is not UTF-8: FC");
    assertThat(session.err()).contains(':' + place + '\n', "save the whole file as UTF-8");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void refusesItAsTheEditionThatIsReplaced() throws IOException {
    session.file("source.txt", "Pr\u00FCfung\n\neine T\u00FCr\n");
    session.run("compile", "source.txt", "-o", "out.yaml");
    file("out.yaml", session.read("out.yaml").replace("eine", "k\u00F6") + "# \u00FC\n");
    Map<String, String> before = files();

    assertThat(session.run("compile", "source.txt", "-o", "out.yaml")).isEqualTo(1);
    assertThat(session.err()).contains("SRC107", "out.yaml:");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void refusesSettingsThatAreNotUtf8() throws IOException {
    file("profile.yaml", "format: competence-profile/1\nextends: neutral\nignore: [T\u00FCr]\n");
    session.file("source.txt", "Pr\u00FCfung\n\neine T\u00FCr\n");

    assertThat(session.run("compile", "source.txt", "--profile", "profile.yaml")).isEqualTo(1);
    assertThat(session.err()).contains("SRC107", "profile.yaml:3:11");
    assertThat(session.out()).isEmpty();
  }
}
