package competence.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordPartsTest {
  @Test
  void partsAtBlanksAndPunctuation() {
    assertThat(WordParts.words("An ability to: see (far), \u201Cwell\u201D \u2013 and 2.5 m"))
        .containsExactly("An", "ability", "to", "see", "far", "well", "and", "2", "5", "m");
    assertThat(
            WordParts.words(
                "\u00E9l\u00E8ve \u0645\u0631\u062D\u0628\u0627\u060C \u043C\u0438\u0440"))
        .containsExactly("\u00E9l\u00E8ve", "\u0645\u0631\u062D\u0628\u0627", "\u043C\u0438\u0440");
    assertThat(WordParts.words("?! ...")).isEmpty();
  }

  @Test
  void takesEachCharacterOfScriptsThatPartNoWords() {
    assertThat(WordParts.words("\u65E5\u672C\u8A9E\u3002\u304B\u306A \uD83D\uDE00 \uD840\uDC00"))
        .containsExactly("\u65E5", "\u672C", "\u8A9E", "\u304B", "\u306A", "\uD840\uDC00");
  }

  @Test
  void losesNothing() {
    String text = " a, b\u00A0c\uD800!\uD83D\uDE00 d";
    assertThat(String.join("", WordParts.all(text))).isEqualTo(text);
  }
}
