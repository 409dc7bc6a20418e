package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.compiler.Compilation;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A flattened page gives the tree of the original page. */
class FlatteningLawTest {
  private static final int DOCUMENTS = Thorough.of(150);

  @Test
  void readsAFlattenedTextLikeItsPageInBothDialects() {
    for (long seed = 0; seed < DOCUMENTS; seed++) {
      RandomDocument document = RandomDocument.of(seed);
      for (Flattener dialect : Flattener.values()) {
        Compilation compilation = Compile.text("x.txt", dialect.flatten(document.html()));
        assertThat(TreeLines.of(Compile.tree(compilation)))
            .as("%s of seed %d", dialect, seed)
            .isEqualTo(document.lines());
        assertThat(warnings(compilation)).as("%s of seed %d", dialect, seed).isEmpty();
      }
    }
  }

  @Test
  void pageGivesTheSameTree() {
    for (long seed = 0; seed < DOCUMENTS; seed++) {
      RandomDocument document = RandomDocument.of(seed);
      Compilation compilation = Compile.text("x.html", document.html());
      assertThat(TreeLines.of(Compile.tree(compilation)))
          .as("seed %d", seed)
          .isEqualTo(document.lines());
    }
  }

  @Test
  void lineEndsAndAByteOrderMarkMakeNoDifference() {
    for (long seed = 0; seed < DOCUMENTS / 10; seed++) {
      String text = Flattener.DECODE.flatten(RandomDocument.of(seed).html());
      List<String> tree = TreeLines.of(Compile.tree(Compile.text("x.txt", text)));
      for (String other : List.of(text.replace("\n", "\r\n"), text.replace('\n', '\r'))) {
        assertThat(TreeLines.of(Compile.tree(Compile.text("x.txt", "\uFEFF" + other))))
            .isEqualTo(tree);
      }
    }
  }

  private static List<Diagnostic> warnings(Compilation compilation) {
    return compilation.diagnostics().stream()
        .filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
        .toList();
  }
}
