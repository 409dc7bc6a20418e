package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.audit.Audit;
import competence.compiler.Compilation;
import competence.diagnostic.Code;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** However Markdown is thrown together, each character of it is accounted for. */
class MarkdownSoupTest {
  private static final int DOCUMENTS = 3000;
  private static final Set<Code> FAULTS = Set.of(Code.AUDIT101, Code.AUDIT102, Code.AUDIT103);

  @Test
  void nothingIsLostAndNothingInvented() {
    int audited = 0;
    for (long seed = 0; seed < DOCUMENTS; seed++) {
      String document = MarkdownSoup.of(seed);
      Compilation compilation = Compile.text("soup.md", document);
      assertThat(compilation.diagnostics())
          .as("seed %d: %s", seed, document)
          .noneMatch(said -> FAULTS.contains(said.code()));
      Audit audit = compilation.audit();
      audited += audit == null ? 0 : 1;
    }
    assertThat(audited).isGreaterThan(DOCUMENTS * 8 / 10);
  }
}
