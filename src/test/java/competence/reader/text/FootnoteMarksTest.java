package competence.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are stuck to words, and whether they lead to footnotes. */
class FootnoteMarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "patience1 and care2 and time3 => patience[1] and care[2] and time[3]",
        "care1 with12 => care1 with12",
        "care1, with time2 => care1, with time2",
        "care:1 time;2 rest,3 food.4 (air)5 => care:[1] time;[2] rest,[3] food.[4] (air)[5]",
        "one1 two2 three3 four1 five2 => one[1] two[2] three[3] four[1] five[2]",
      })
  void numbersThatCountAtTheEndsOfWordsAreMarks(String line, String marked) {
    assertThat(marks(line)).isEqualTo(marked);
  }

  @Test
  void theyCountOnOverTheLines() {
    assertThat(marks("care1\nno mark\ntime2\nrest3"))
        .isEqualTo("care[1]\nno mark\ntime[2]\nrest[3]");
  }

  @Test
  void theyCountOnToTwoDigits() {
    String line = "aa1 bb2 cc3 dd4 ee5 ff6 gg7 hh8 ii9 jj10 kk11";

    assertThat(marks(line)).endsWith("ii[9] jj[10] kk[11]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "care1 time2", // too few
        "care2 time3 rest4", // do not begin with 1
        "care1 time3 rest4", // leave one out
        "care1 time2 rest2", // stand
        "1 2 3", // no words before them
        "A1 B2 C3", // codes
        "a1 b2 c3", // labels
        "IT1 IT2 IT3", // no small letters
        "a1b1 a1b2 a1b3", // digits within the word
        "care1a time2a rest3a", // not at the end
        "care100 time101 rest102", // too long
        "1 care.2 3",
      })
  void otherNumbersAreContent(String line) {
    assertThat(marks(line)).isEqualTo(line);
  }

  @Test
  void unitsAreNoMarksWhereMarksCountWithoutThem() {
    assertThat(marks("care1 of 5 cm3 and time2 for rest3"))
        .isEqualTo("care[1] of 5 cm3 and time[2] for rest[3]");
  }

  @Test
  void aUnitThatCountsWithTheOthersIsAMark() {
    assertThat(marks("care1 of cm2 and time3")).isEqualTo("care[1] of cm[2] and time[3]");
  }

  @Test
  void aStopBeforeTheMarkIsCertain() {
    assertThat(marks("an m.1 of m2 m2, then so.2 or so.3"))
        .isEqualTo("an m.[1] of m2 m2, then so.[2] or so.[3]");
  }

  private static String marks(String content) {
    return Marked.in(content, FootnoteMarks.of(content, TextLines.of(content)));
  }
}
