package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.compiler.Compilation;
import competence.compiler.Compiler;
import competence.compiler.CompilerOptions;
import competence.compiler.SourceFile;
import competence.diagnostic.Severity;
import competence.limit.Limits;
import competence.model.Facts;
import competence.model.Framework;
import competence.profile.ProfileChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Forms that frameworks have in documents of many producers: {@code NAME.in.<ext>} is the document,
 * {@code NAME.tree.txt} the tree that a person sees in it, whether the program finds it or not.
 */
class FormsTest {
  private static final Path ROOT = Path.of("src/test/forms");

  /** Forms that are known to be read wrongly without a warning. */
  private static final Set<String> OPEN = Set.of("html-wordpress-columns");

  private enum Reading {
    RIGHT,
    WRONG_WITH_WARNING,
    WRONG_WITHOUT_WARNING
  }

  @TestFactory
  Stream<DynamicTest> warnsWhereItReadsAFormWrongly() throws IOException {
    return forms().stream().map(form -> DynamicTest.dynamicTest(name(form), () -> check(form)));
  }

  @Test
  void theReadmeStatesHowManyFormsAreRight() throws IOException {
    List<Reading> readings = new ArrayList<>();
    for (Path form : forms()) {
      readings.add(reading(form, compile(form)));
    }
    String figures =
        "Of %d forms: %d right, %d wrong with a warning, %d wrong without"
            .formatted(
                readings.size(),
                Collections.frequency(readings, Reading.RIGHT),
                Collections.frequency(readings, Reading.WRONG_WITH_WARNING),
                Collections.frequency(readings, Reading.WRONG_WITHOUT_WARNING));
    System.out.println(figures);
    assertThat(Files.readString(Path.of("README.md"))).contains(figures);
  }

  private static void check(Path form) throws IOException {
    Compilation compilation = compile(form);
    boolean wrong = reading(form, compilation) == Reading.WRONG_WITHOUT_WARNING;
    if (OPEN.contains(name(form))) {
      assertThat(wrong).as("still wrong without a warning").isTrue();
    } else if (wrong) {
      assertThat(tree(compilation)).isEqualTo(expected(form));
    }
  }

  private static Reading reading(Path form, Compilation compilation) throws IOException {
    if (tree(compilation).equals(expected(form))) {
      return Reading.RIGHT;
    }
    boolean warned =
        compilation.diagnostics().stream().anyMatch(found -> found.severity() != Severity.NOTE);
    return warned ? Reading.WRONG_WITH_WARNING : Reading.WRONG_WITHOUT_WARNING;
  }

  private static Compilation compile(Path form) throws IOException {
    return Compiler.compile(
        new SourceFile(form.getFileName().toString(), Files.readAllBytes(form)),
        new CompilerOptions(
            null, ProfileChoice.byDocument(), null, null, Facts.NONE, Limits.USUAL));
  }

  private static String tree(Compilation compilation) {
    Framework framework = compilation.framework();
    return framework == null ? "" : TreeSketch.of(framework);
  }

  private static String expected(Path form) throws IOException {
    return Files.readString(form.resolveSibling(name(form) + ".tree.txt"));
  }

  private static List<Path> forms() throws IOException {
    List<Path> forms = new ArrayList<>();
    try (Stream<Path> files = Files.list(ROOT)) {
      files.filter(file -> file.toString().contains(".in.")).sorted().forEach(forms::add);
    }
    assertThat(forms).isNotEmpty();
    return forms;
  }

  private static String name(Path form) {
    String name = form.getFileName().toString();
    return name.substring(0, name.indexOf(".in."));
  }
}
