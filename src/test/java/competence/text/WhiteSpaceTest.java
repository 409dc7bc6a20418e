package competence.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhiteSpaceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                    | ``",
        "` \t `                 | ``",
        "` a  b `              | `a b`",
        "`a\r\nb\rc`            | `a\nb\nc`",
        "`\n\na\n \n\n\nb\n`      | `a\n\nb`",
        "`One:\n- a\n  - b\n`   | `One:\n- a\n  - b`",
        "`  One:\n\t- a \u00a0 b` | `One:\n  - a b`",
        "`   a\n b\n  c`         | `a\nb\n c`",
        "`a\u2028b\u0085c`       | `a b c`",
      })
  void foldsLineByLine(String text, String folded) {
    assertThat(WhiteSpace.foldLines(text)).isEqualTo(folded);
    assertThat(WhiteSpace.foldLines(folded)).isEqualTo(folded);
  }
}
