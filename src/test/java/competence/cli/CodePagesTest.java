package competence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Code;
import competence.diagnostic.CodePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> explainsEachCodeByExamples() {
    return Arrays.stream(Code.values())
        .map(code -> DynamicTest.dynamicTest(code.name(), () -> check(code)));
  }

  @Test
  void hasNoPageWithoutACode() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
          .allMatch(name -> Code.of(name).isPresent());
    }
  }

  private void check(Code code) throws IOException {
    CodePage page = CodePage.of(code);
    assertThat(page.title()).isEqualTo(code.name() + ' ' + code.title());
    assertThat(page.text()).contains("\n## Raises it\n").contains("\n## Does not\n").endsWith("\n");
    assertThat(page.explanation()).hasSizeGreaterThan(40);
    List<CodePage.Example> examples = page.examples();
    assertThat(examples).hasSize(2);
    Path home = Files.createDirectory(folder.resolve(code.name()));
    assertThat(ExampleRun.findings(examples.get(0), home.resolve("1"))).contains(code.name());
    assertThat(ExampleRun.findings(examples.get(1), home.resolve("2"))).doesNotContain(code.name());
  }
}
