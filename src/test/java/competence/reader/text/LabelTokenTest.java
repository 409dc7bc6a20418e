package competence.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import competence.source.Span;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words before a text that may be labels. */
class LabelTokenTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiterString = " => ",
      value = {
        "1. => 9. [1]",
        "12) => 9) [12]",
        "2.1 => 9.9 [2, 1]",
        "4.5.b. => 9.9.a. [4, 5, b]",
        "K3 => A9 [K, 3]",
        "ab3 => aa9 [ab, 3]",
        "(a) => (a) [a]",
        "B.2-c => A.9-a [B, 2, c]",
        "z) => a) [z]",
        "Z) => A) [Z]",
        "a/9 => a/9 [a, 9]",
        "2024. => 9. [2024]",
        "AB99. => AA9. [AB, 99]",
        "1.2.3.4.5.6.7. => 9.9.9.9.9.9.9. [1, 2, 3, 4, 5, 6, 7]",
      })
  void areTakenApart(String label, String told) {
    assertThat(tell(label + " text")).isEqualTo(told);
    assertThat(tell(label + "\u00A0text")).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", // a number alone is content
        "a", // so is an article
        "A",
        "iv.", // letters count one by one
        "Kap3", // three letters are a word
        "3a", // a number comes last
        "12345.", // a year has four digits
        "B1234", // with its letter that is too long
        "1,2", // a comma is no stop
        "\u0661.", // digits of other scripts count, but not here
        "\u00E4)", // letters beyond z do not count
        "[1]", // a reference
        "()", // nothing to count by
        "1.2.3.4.5.6.7.8", // too long
      })
  void otherWordsAreNone(String word) {
    assertThat(tell(word + " text")).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.", "", " 1. text", "1.text"})
  void aLabelStandsAtTheBeginningAndSomethingFollows(String line) {
    assertThat(tell(line)).isEqualTo("none");
  }

  @Test
  void onlyTheStretchIsLookedAt() {
    assertThat(LabelToken.at("1. text", new Span(0, 2))).isNull();
    assertThat(LabelToken.at("x 1. text", new Span(2, 9)))
        .extracting(LabelToken::span)
        .isEqualTo(new Span(2, 4));
  }

  @ParameterizedTest
  @CsvSource({
    "2.1, 2., true",
    "2.1.3, 2., true",
    "2.1.3, 2.1, true",
    "2.1, 3., false",
    "2.1, 2.2, false",
    "2., 2.1, false",
    "K3.a, K3, true",
    "L3.a, K3, false"
  })
  void countsBelowWhatItGoesOn(String label, String other, boolean below) {
    assertThat(token(label).isBelow(token(other))).isEqualTo(below);
  }

  @ParameterizedTest
  @CsvSource({
    "2., 1., true", "3., 1., false", "1., 1., true", "1., 5., true", "2.2, 2.1, true",
    "2.3, 2.1, false", "2.1, 2.1, true", "3.5, 2.1, true", "b), a), true", "C), b), true",
    "c), a), false", "a), c), true", "2.1, 1., false", "K4, K3, true", "K4, K2, false",
    "L7, K3, true", "b), 1), true", "z), y), true"
  })
  void followsWhatItCountsOnFrom(String label, String other, boolean follows) {
    assertThat(token(label).follows(token(other))).isEqualTo(follows);
  }

  private static LabelToken token(String label) {
    String line = label + " text";
    return Objects.requireNonNull(LabelToken.at(line, new Span(0, line.length())), label);
  }

  private static String tell(String line) {
    LabelToken token = LabelToken.at(line, new Span(0, line.length()));
    return token == null ? "none" : token.shape() + " " + token.parts();
  }
}
