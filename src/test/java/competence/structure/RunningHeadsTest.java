package competence.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Running heads count the pages. */
class RunningHeadsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "a/Page 1/b/Page 2 => [Page 1, Page 2]",
        "Page 9/Page 10 => [Page 9, Page 10]",
        "Page 1/3/Page 2/4 => [Page 1, 3, Page 2, 4]",
        "Page 1/Page 3 => []",
        "Page 1/Page 1 => []",
        "Page 1 => []",
        "Page/Page => []",
        "1/b/2/Page 7 => [1, 2]",
        "a 1/a 2 => []",
      })
  void countOnLinesOfTheirOwn(String document, String heads) {
    List<String> lines = List.of(document.split("/", -1));
    List<String> patterns = List.of("Page", "#", "Page #", "Page *");

    List<String> found =
        IntStream.range(0, lines.size())
            .filter(RunningHeads.in(lines, patterns)::containsKey)
            .mapToObj(lines::get)
            .toList();

    assertThat(found).hasToString(heads);
  }
}
