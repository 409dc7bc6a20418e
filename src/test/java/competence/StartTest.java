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
 * What the program initialises. From a cold start nearly all time goes into classes, so that their
 * number is a measure of it that is the same on every machine.
 */
class StartTest {
  private static final Pattern INITIALISED = Pattern.compile("Initializing '([^']+)'");

  /** Some more than there are, so that not every change is a change of these numbers. */
  private static final int MOST_FOR_WORDS = 40;

  private static final int MOST_FOR_YAML = 450;

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
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
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
    return Stream.of("picocli.", "org.jsoup.", "org.commonmark.", "com.fasterxml.", "org.yaml.")
        .anyMatch(name::startsWith);
  }

  /** Whether a class was made while the program ran. */
  private static boolean isSpun(String name) {
    return name.startsWith("java.lang.invoke.LambdaForm$") && name.contains("0x");
  }

  private void saysAtOnce(String expected, String... args)
      throws IOException, InterruptedException {
    List<String> classes = initialised(args);
    assertThat(Files.readString(folder.resolve("said"))).contains(expected);
    assertThat(classes)
        .contains("competence.cli.Main")
        .doesNotContain("java.lang.invoke.LambdaMetafactory", "java.util.regex.Pattern")
        .noneMatch(StartTest::isSpun)
        .noneMatch(StartTest::isOfLibrary);
    assertThat(classes.stream().filter(StartTest::isOwn)).hasSizeLessThan(MOST_FOR_WORDS);
  }

  @Test
  void tellsItsVersionAtOnce() throws IOException, InterruptedException {
    saysAtOnce("competence 0", "--version");
  }

  @Test
  void tellsItsCommandsAtOnce() throws IOException, InterruptedException {
    saysAtOnce("Usage: competence", "--help");
  }

  @Test
  void tellsOfMistakesAtOnce() throws IOException, InterruptedException {
    saysAtOnce("unknown command complie", "complie");
    saysAtOnce("unknown option --nope", "compile", "--nope");
  }

  /** SnakeYAML reads the built-in profile. */
  @Test
  void compilesATextToYamlWithSnakeYamlAlone() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("a.txt"), "First aid\n\nAn ability to call for help\n");
    List<String> classes = initialised("compile", "a.txt", "-o", "a.yaml");
    assertThat(folder.resolve("a.yaml")).exists();
    assertThat(classes)
        .doesNotContain("java.lang.runtime.ObjectMethods")
        .noneMatch(name -> isOfLibrary(name) && !name.startsWith("org.yaml."));
    assertThat(classes.stream().filter(StartTest::isOwn)).hasSizeLessThan(MOST_FOR_YAML);
  }
}
