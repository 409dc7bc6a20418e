package competence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import competence.Thorough;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that compile different documents into the same two folders at the same time. */
class ConcurrentIT {
  private static final int PROCESSES = 8;
  private static final int ROUNDS = Thorough.of(50);

  /** Tests may run on one JDK while JAVA_HOME names another. */
  private static final String JAVA = System.getProperty("java.home") + "/bin/java";

  @TempDir private Path folder;
  private final List<Runner> runners = new ArrayList<>();
  private final List<Map<String, String>> expected = new ArrayList<>();

  private static String project(int number) {
    return "p" + number;
  }

  /** Each document alone makes the set of files that is expected of it. */
  @BeforeEach
  void compilesEachAlone() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    for (int i = 0; i < PROCESSES; i++) {
      Path home = Files.createDirectory(folder.resolve(project(i)));
      String config =
          """
          format: competence-config/1
          outputs:
            md: ../b/a.md
            html: ../a/a.html
            json: ../a/a.json
            svg: ../b/a.svg
          index: ../b/index.html
          frameworks:
            - source: source.txt
          """;
      Files.writeString(home.resolve("competence.yaml"), config);
      String abilities = ("\nAn ability to do thing " + i + "\n").repeat(1 + i);
      Files.writeString(home.resolve("source.txt"), "Title " + i + "\n" + abilities);
      runners.add(new Runner(home));
    }
    for (Runner runner : runners) {
      runner.start();
      assertThat(runner.answer()).startsWith("0 audit: ").contains(" wrote 5 files");
      expected.add(outputs());
    }
    assertThat(expected).doesNotHaveDuplicates();
  }

  @AfterEach
  void ends() throws IOException {
    for (Runner runner : runners) {
      runner.process.destroy();
    }
  }

  @Test
  void leaveTheFilesOfOneOfThem() throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      for (Runner runner : runners) {
        runner.start();
      }
      for (Runner runner : runners) {
        assertThat(runner.answer()).startsWith("0 audit: ").contains(" wrote ");
      }
      Map<String, String> outputs = outputs();
      assertThat(outputs.keySet()).isEqualTo(expected.get(0).keySet());
      assertThat(expected.contains(outputs)).as("round %d left one run's files", round).isTrue();
    }
    System.out.println("concurrent compiles: " + ROUNDS * PROCESSES + ", mixed sets: 0");
  }

  /** All files in the two folders, hidden ones as well. */
  private Map<String, String> outputs() throws IOException {
    Map<String, String> content = new TreeMap<>();
    for (String name : List.of("a", "b")) {
      try (Stream<Path> files = Files.list(folder.resolve(name))) {
        for (Path file : files.toList()) {
          content.put(name + '/' + file.getFileName(), Files.readString(file));
        }
      }
    }
    return content;
  }

  /** A process that compiles when it is told to. */
  private static final class Runner {
    private final Process process;
    private final BufferedReader answers;

    Runner(Path home) throws IOException {
      String program = System.getProperty("competence.home", "target/competence") + "/lib/*";
      String tests = Path.of("target/test-classes").toAbsolutePath().toString();
      String path = Path.of("").toAbsolutePath().resolve(program) + File.pathSeparator + tests;
      List<String> command =
          List.of(JAVA, "-cp", path, ManyRuns.class.getName(), home.toString(), "compile");
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      answers = process.inputReader(StandardCharsets.US_ASCII);
    }

    void start() throws IOException {
      process.getOutputStream().write('\n');
      process.getOutputStream().flush();
    }

    String answer() {
      try {
        return String.valueOf(answers.readLine());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
