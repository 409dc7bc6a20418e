package competence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import competence.check.Codes;
import competence.diagnostic.Code;
import competence.diagnostic.CodeExample;
import competence.diagnostic.CodePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The catalogue of codes: each has a page whose first example raises it and whose second does not.
 */
class CodePagesTest {
  private static final Path PAGES = Path.of("src/main/resources/competence/codes");

  /** What no document can bring about: the auditor's own tests raise these. */
  private static final Set<Code> FAULTS_OF_THE_PROGRAM =
      Set.of(Code.AUDIT101, Code.AUDIT102, Code.AUDIT103);

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> explainsEachCodeByExamples() {
    return Codes.ALL.stream().map(code -> DynamicTest.dynamicTest(code.name(), () -> check(code)));
  }

  @Test
  void hasNoPageWithoutACode() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
          .allMatch(name -> Codes.of(name).isPresent());
    }
  }

  private void check(Code code) throws IOException {
    CodePage page = CodePage.of(code);
    assertThat(page.text()).startsWith("# " + code.name() + ' ' + code.title() + '\n');
    assertThat(page.text()).contains("\n## Raises it\n").contains("\n## Does not\n").endsWith("\n");
    assertThat(page.explanation()).hasSizeGreaterThan(40);
    List<CodeExample> examples = CodeExample.of(page);
    Path home = Files.createDirectory(folder.resolve(code.name()));
    if (FAULTS_OF_THE_PROGRAM.contains(code)) {
      assertThat(page.text()).contains("it is a fault of the program");
    } else {
      CodeExample raising = examples.remove(0);
      assertThat(ExampleRun.findings(raising, home.resolve("1"))).contains(code.name());
    }
    assertThat(examples).hasSize(1);
    assertThat(ExampleRun.findings(examples.get(0), home.resolve("2"))).doesNotContain(code.name());
  }
}
