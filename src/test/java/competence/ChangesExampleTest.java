package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.compiler.Format;
import competence.diff.Diff;
import competence.diff.Difference;
import competence.limit.Limits;
import competence.model.Framework;
import competence.project.DiffFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a committee reads of the repair café's second edition is what the program writes now. */
class ChangesExampleTest {
  private static final Path FIRST = Path.of("frameworks/running-a-repair-cafe");
  private static final Path SECOND = Path.of("frameworks/running-a-repair-cafe-2027");
  private static final Path EXAMPLES = Path.of("examples/running-a-repair-cafe-2027");

  @ParameterizedTest
  @ValueSource(strings = {"html", "md"})
  void isCurrent(String ending) throws IOException {
    Path page = EXAMPLES.resolve("changes." + ending);
    Format format = DiffFormat.named(ending).orElseThrow();
    Difference difference = Diff.between(tree(FIRST), tree(SECOND));
    long most = Limits.USUAL.output(0);
    byte[] written = Objects.requireNonNull(DiffFormat.write(format, difference, false, most));
    if ("update".equals(System.getProperty("golden"))) {
      Files.write(page, written);
    }
    assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(Files.readString(page));
  }

  private static Framework tree(Path folder) throws IOException {
    return Compile.tree(Compile.file(folder.resolve("framework.yaml")));
  }
}
