package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.compiler.Compilation;
import competence.diff.Diff;
import competence.diff.Difference;
import competence.model.Framework;
import competence.project.DiffFormat;
import competence.project.ReportLocation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed example shows the differences of two committed editions. */
class ChangesExampleTest {
  private static final Path FRAMEWORKS = Path.of("frameworks");
  private static final Path SHOWN = Path.of("examples/running-a-repair-cafe-2027");

  @ParameterizedTest
  @ValueSource(strings = {"html", "md"})
  void committedChangesAreCurrent(String form) throws IOException {
    Difference difference =
        Diff.between(edition("running-a-repair-cafe"), edition("running-a-repair-cafe-2027"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DiffFormat.content(
            DiffFormat.named(form).orElseThrow(),
            difference,
            false,
            Long.MAX_VALUE,
            ReportLocation.onCommandLine("-"))
        .write(out);
    byte[] fresh = out.toByteArray();
    Path file = SHOWN.resolve("changes." + form);
    if ("update".equals(System.getProperty("golden"))) {
      Files.write(file, fresh);
    }

    assertThat(Files.readAllBytes(file)).isEqualTo(fresh);
  }

  private static Framework edition(String name) throws IOException {
    Compilation compilation = Compile.file(FRAMEWORKS.resolve(name).resolve("framework.yaml"));
    return Objects.requireNonNull(compilation.framework());
  }
}
