package competence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Command lines in files: {@code commands/<topic>.md}, and the README. A fence whose info string
 * has a second word makes a file of that name; a fence {@code console} is played in the topic's own
 * folder, and the output must be what follows, with {@code [exit N]} below it if that is not 0.
 * {@code -Dgolden=update} writes what is shown.
 */
class CommandsTest {
  private static final Path ROOT = Path.of("src/test/golden/commands");

  @TestFactory
  Stream<DynamicTest> showsWhatIsWritten(@TempDir Path folder) throws IOException {
    try (Stream<Path> topics = Files.list(ROOT)) {
      return Stream.concat(topics.sorted().toList().stream(), Stream.of(Path.of("README.md")))
          .map(
              topic ->
                  DynamicTest.dynamicTest(
                      topic.getFileName().toString(), () -> check(topic, folder)));
    }
  }

  private static void check(Path topic, Path parent) throws IOException {
    Path folder = Files.createDirectory(parent.resolve(topic.getFileName()));
    Files.createDirectory(folder.resolve(".git"));
    String written = Files.readString(topic);
    String played = play(written, folder);
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(topic, played);
    }
    assertThat(played).isEqualTo(Files.readString(topic));
  }

  private static String play(String page, Path folder) throws IOException {
    ConsoleScript script = new ConsoleScript(folder);
    StringBuilder out = new StringBuilder();
    StringBuilder block = new StringBuilder();
    String fence = "";
    for (String line : page.lines().toList()) {
      if (fence.isEmpty()) {
        fence = line.startsWith("```") ? line : "";
        out.append(line).append('\n');
      } else if (line.equals("`".repeat(fence.lastIndexOf('`') + 1))) {
        out.append(finish(fence, block.toString(), script, folder)).append(line).append('\n');
        block.setLength(0);
        fence = "";
      } else {
        block.append(line).append('\n');
      }
    }
    return out.toString();
  }

  private static String finish(String fence, String block, ConsoleScript script, Path folder)
      throws IOException {
    List<String> info = List.of(fence.substring(fence.lastIndexOf('`') + 1).split(" "));
    if (info.get(0).equals("console")) {
      return script.play(block);
    }
    if (info.size() > 1) {
      new Session(folder).file(info.get(1), block);
    }
    return block;
  }
}
