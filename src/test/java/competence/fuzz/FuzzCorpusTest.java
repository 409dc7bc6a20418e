package competence.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All properties hold of each input that is committed. */
class FuzzCorpusTest {
  @TestFactory
  Stream<DynamicTest> nothingButFindingsComesOfAnInput() throws IOException {
    return Stream.of(FuzzTarget.values())
        .flatMap(
            target ->
                inputs(target).stream()
                    .map(
                        file ->
                            DynamicTest.dynamicTest(
                                target.folder() + "/" + file.getFileName(),
                                () -> target.feed(Files.readAllBytes(file)))));
  }

  @ParameterizedTest
  @EnumSource(FuzzTarget.class)
  void everyTargetHasInputsAndTokens(FuzzTarget target) throws IOException {
    assertThat(inputs(target)).hasSizeGreaterThan(2);
    assertThat(Files.readAllLines(target.dictionary()))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("#") || line.matches("\"(?:[^\"\\\\]|\\\\.)+\""));
  }

  private static List<Path> inputs(FuzzTarget target) {
    try (Stream<Path> files = Files.list(target.corpus())) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
