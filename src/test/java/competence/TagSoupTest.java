package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.audit.Audit;
import competence.compiler.Compilation;
import competence.diagnostic.Diagnostic;
import java.util.List;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/** Readers can account for every document. */
class TagSoupTest {
  private static final List<String> FAULTS = List.of("AUDIT101", "AUDIT102", "AUDIT103");

  @Test
  void accountsForRandomPages() {
    check("soup.html", 500, TagSoup::page);
  }

  @Test
  void accountsForRandomLines() {
    check("soup.txt", 200, TagSoup::lines);
  }

  @Test
  void accountsForRandomFlattenedTables() {
    check("soup.txt", 200, TagSoup::flattened);
  }

  private static void check(String name, int documents, LongFunction<String> soup) {
    int audited = 0;
    for (long seed = 0; seed < documents; seed++) {
      String text = soup.apply(seed);
      Compilation compilation = Compile.text(name, text);
      assertThat(compilation.diagnostics())
          .as("seed %d: %s", seed, text)
          .noneMatch(TagSoupTest::isFault);
      Audit audit = compilation.audit();
      if (audit != null) {
        audited++;
        assertThat(audit.words().lost() + audit.words().invented()).isZero();
      }
    }
    assertThat(audited).isGreaterThan(documents * 9 / 10);
  }

  private static boolean isFault(Diagnostic said) {
    return FAULTS.contains(said.code().name());
  }
}
