package competence.changes;

import static org.assertj.core.api.Assertions.assertThat;

import competence.Compile;
import competence.diff.Diff;
import competence.diff.Difference;
import competence.model.Framework;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Two editions and what is written about them: {@code <case>.in.old.yaml} and {@code
 * <case>.in.new.yaml} give {@code <case>.out.<form>}. {@code -Dgolden=update} writes what came out.
 */
class ChangesGoldenTest {
  private static final Path ROOT = Path.of("src/test/golden/changes");
  private static final String OLD = ".in.old.yaml";
  private static final Map<String, ChangesWriter> FORMS = new LinkedHashMap<>();

  static {
    FORMS.put("html", new ChangesPage());
    FORMS.put("md", new ChangesMarkdown());
  }

  @TestFactory
  Stream<DynamicTest> writesAsItShould() throws IOException {
    return cases().stream()
        .flatMap(
            name ->
                FORMS.keySet().stream()
                    .map(
                        form ->
                            DynamicTest.dynamicTest(name + "." + form, () -> check(name, form))));
  }

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(ROOT)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(OLD))
          .map(name -> name.substring(0, name.length() - OLD.length()))
          .sorted()
          .toList();
    }
  }

  static Difference difference(String name) throws IOException {
    return Diff.between(read(name + OLD), read(name + ".in.new.yaml"));
  }

  private static Framework read(String file) throws IOException {
    return Compile.tree(Compile.file(ROOT.resolve(file)));
  }

  private static void check(String name, String form) throws IOException {
    ChangesWriter writer = Objects.requireNonNull(FORMS.get(form));
    String written = Written.by(writer, difference(name));
    Path expected = ROOT.resolve(name + ".out." + form);
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(expected, written);
    }
    assertThat(written).isEqualTo(Files.readString(expected));
  }
}
