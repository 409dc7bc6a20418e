package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.compiler.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Documents whose true trees are known. */
class CorpusTest {
  private static final Path GENERATED = Path.of("src/test/corpus/generated");

  @TestFactory
  Stream<DynamicTest> readsFlattenedTextsInTheDecodeDialect() throws IOException {
    return trueTrees(".decode.txt");
  }

  @TestFactory
  Stream<DynamicTest> readsFlattenedTextsInTheMarkerDialect() throws IOException {
    return trueTrees(".marker.txt");
  }

  @TestFactory
  Stream<DynamicTest> readsThePagesThatTheyWereMadeOf() throws IOException {
    return trueTrees(".html");
  }

  private static Stream<DynamicTest> trueTrees(String ending) throws IOException {
    List<Path> documents = files(GENERATED, ending);
    assertThat(documents).hasSize(40);
    return documents.stream()
        .map(
            document ->
                DynamicTest.dynamicTest(
                    document.getFileName().toString(), () -> check(document, ending)));
  }

  private static void check(Path document, String ending) throws IOException {
    Compilation compilation = Compile.file(document);
    Path tree = Path.of(document.toString().replace(ending, ".tree.json"));
    assertThat(TreeLines.of(Compile.tree(compilation))).isEqualTo(TreeLines.of(tree));
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
