package competence.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import competence.source.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLineTest {
  private static final Span FIRST = new Span(0, 6);
  private static final Span SECOND = new Span(8, 12);

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "2-3 => [0-2, 3-6, 8-12]",
        "0-2 => [2-6, 8-12]",
        "4-6 => [0-4, 8-12]",
        "0-6 => [8-12]",
        "8-12 => [0-6]",
        "8-9 => [0-6, 9-12]",
        "6-8 => [0-6, 8-12]",
        "1-2 3-4 10-11 => [0-1, 2-3, 4-6, 8-10, 11-12]",
        "0-6 8-12 => [0-6, 8-12]", // nothing is left: the line stays
      })
  void takeStretchesOutOfParts(String cuts, String left) {
    List<Span> parts = List.of(FIRST, SECOND);

    List<Span> found = new PlainLine(parts, false, 0).without(spans(cuts)).parts();

    assertThat(found.stream().map(span -> span.start() + "-" + span.end()).toList())
        .hasToString(left);
  }

  private static List<Span> spans(String cuts) {
    return List.of(cuts.split(" ")).stream()
        .map(cut -> cut.split("-"))
        .map(cut -> new Span(Integer.parseInt(cut[0]), Integer.parseInt(cut[1])))
        .toList();
  }
}
