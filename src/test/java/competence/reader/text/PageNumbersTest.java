package competence.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import competence.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that count pages between items. */
class PageNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "one 1/two 2/three 3 => one [1]/two [2]/three [3]",
        "one 9/two 10 => one [9]/two [10]",
        "one 7/two/three 8 => one [7]/two/three [8]",
        "of 1914 7/two 8 => of 1914 [7]/two [8]",
        "one 7/two 9 => one 7/two 9", // one is missing
        "one 7/two 7 => one 7/two 7",
        "one 7/two => one 7/two", // a single one
        "one7/two8 => one7/two8", // words with numbers
        "7/8 => 7/8", // nothing before them
        "one 7./two 8. => one 7./two 8.", // not at the end
      })
  void stoodWhereThePagesEnd(String line, String marked) {
    List<Span> parts = new ArrayList<>();
    int start = 0;
    for (String part : line.split("/", -1)) {
      parts.add(new Span(start, start + part.length()));
      start += part.length() + 1;
    }

    assertThat(Marked.in(line, PageNumbers.of(line, parts))).isEqualTo(marked);
  }
}
