package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.audit.Audit;
import competence.compiler.Compilation;
import competence.diagnostic.Code;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The ledger accounts for each character of random Markdown. */
class MarkdownSoupTest {
  private static final int DOCUMENTS = 1500;
  private static final int HANDOUTS = 120;
  private static final Set<Code> FAULTS = Set.of(Code.AUDIT101, Code.AUDIT102, Code.AUDIT103);

  @Test
  void keepsTheWordsOfADocument() {
    int audited = 0;
    for (long seed = 0; seed < DOCUMENTS; seed++) {
      audited += isAudited(seed, MarkdownSoup.of(seed)) ? 1 : 0;
    }
    assertThat(audited).isGreaterThan(DOCUMENTS * 8 / 10);
  }

  @Test
  void keepsTheWordsOfAHandout() {
    int audited = 0;
    for (long seed = 0; seed < HANDOUTS; seed++) {
      audited += isAudited(seed, HandoutSoup.of(seed, (int) (seed % 7))) ? 1 : 0;
    }
    assertThat(audited).isGreaterThan(HANDOUTS * 8 / 10);
  }

  private static boolean isAudited(long seed, String document) {
    Compilation compilation = Compile.text("soup.md", document);
    assertThat(compilation.diagnostics())
        .as("seed %d: %s", seed, document)
        .noneMatch(found -> FAULTS.contains(found.code()));
    Audit audit = compilation.audit();
    if (audit != null) {
      assertThat(audit.words().lost() + audit.words().invented()).as("seed %d", seed).isZero();
    }
    return audit != null;
  }
}
