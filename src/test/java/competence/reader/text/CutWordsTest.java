package competence.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import competence.source.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutWordsTest {
  @ParameterizedTest
  @CsvSource({
    "climbs Mountains, moun, tains, CUTS",
    "a well-known loaf, well, known, BELONGS",
    "wellknown and well-known, well, known, CUTS",
    "a well known loaf, well, known, UNKNOWN",
    "a well-to-do man, to, do, BELONGS",
    "anything, direc, tion, CUTS",
    "anything, com, pass, CUTS",
    "anything, self, care, UNKNOWN",
    "Wind und Wolken, Was, ser, CUTS",
    "Wind und Wolken and more, Wind, pocken, UNKNOWN",
    "Wind und Wolken, Wind, pocken, CUTS"
  })
  void theRestOfTheDocumentTells(String text, String before, String after, String hyphen) {
    CutWords words = new CutWords(text, List.of(List.of(new Span(0, text.length()))));
    assertThat(words.hyphen(before, after)).hasToString(hyphen);
  }
}
