package competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The number of classes that the program initialises. It determines the time of a cold start, and
 * is the same on every machine.
 */
class StartTest {
  private static final Pattern INITIALISED = Pattern.compile("Initializing '([^']+)'");

  /** Slightly more than the current numbers, so that they seldom change. */
  private static final int MOST_FOR_WORDS = 40;

  private static final int MOST_FOR_YAML = 450;

  private static final int MOST_OF_PARSER = 130;

  @TempDir private Path folder;

  /** The names of the classes that a run initialises. */
  private List<String> initialised(String... args) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+init:file=" + folder.resolve("log"),
                "-Dcompetence.terminal=",
                "-cp",
                System.getProperty("java.class.path"),
                "competence.cli.Main"));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("output").toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    process.waitFor();
    return INITIALISED
        .matcher(Files.readString(folder.resolve("log")))
        .results()
        .map(found -> found.group(1).replace('/', '.'))
        .filter(name -> !name.contains("$$Lambda"))
        .toList();
  }

  private static boolean isOwn(String name) {
    return name.startsWith("competence.");
  }

  private static boolean isOfLibrary(String name) {
    return Stream.of("org.jsoup.", "org.commonmark.", "com.fasterxml.", "org.yaml.")
        .anyMatch(name::startsWith);
  }

  private static boolean isOfParser(String name) {
    return name.startsWith("picocli.");
  }

  /** Whether a class was generated while the program ran. */
  private static boolean isGenerated(String name) {
    return name.startsWith("java.lang.invoke.LambdaForm$") && name.contains("0x");
  }

  private List<String> prints(String expected, String... args)
      throws IOException, InterruptedException {
    List<String> classes = initialised(args);
    assertThat(Files.readString(folder.resolve("output"))).contains(expected);
    assertThat(classes).contains("competence.cli.Main").noneMatch(StartTest::isOfLibrary);
    assertThat(classes.stream().filter(StartTest::isOwn)).hasSizeLessThan(MOST_FOR_WORDS);
    return classes;
  }

  @Test
  void printsItsVersionWithoutTheParser() throws IOException, InterruptedException {
    for (String option : List.of("--version", "-V")) {
      assertThat(prints("competence 0", option))
          .doesNotContain("java.lang.invoke.LambdaMetafactory", "java.util.regex.Pattern")
          .noneMatch(StartTest::isGenerated)
          .noneMatch(StartTest::isOfParser);
    }
  }

  @Test
  void printsItsHelpWithoutTheCompiler() throws IOException, InterruptedException {
    prints("Usage: competence", "--help");
  }

  @Test
  void reportsMistakesWithoutTheCompiler() throws IOException, InterruptedException {
    prints("unknown command complie", "complie");
    prints("unknown option --nope", "compile", "--nope");
  }

  @Test
  void compilesATextToYamlWithoutLibraries() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("a.txt"), "First aid\n\nAn ability to call for help\n");
    List<String> classes = initialised("compile", "a.txt", "-o", "a.yaml");
    assertThat(folder.resolve("a.yaml")).exists();
    assertThat(classes)
        .doesNotContain("java.lang.runtime.ObjectMethods")
        .noneMatch(StartTest::isOfLibrary);
    assertThat(classes.stream().filter(StartTest::isOwn)).hasSizeLessThan(MOST_FOR_YAML);
    assertThat(classes.stream().filter(StartTest::isOfParser)).hasSizeLessThan(MOST_OF_PARSER);
  }

  @Test
  void declaresTheOptionsOfOneCommandOnly() throws IOException, InterruptedException {
    assertThat(initialised("formats"))
        .noneMatch(name -> name.matches("competence\\.cli\\.[A-Z][a-z]+Options"));
  }
}
