package competence.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "s7f2k9ab", "made-by-hand", "a-"})
  void knowsIdsOfItems(String id) {
    assertThat(Forms.isItemId(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1a", "-a", "A", "a_b", "a b", "\u00E9", "\u0131"})
  void refusesOtherIds(String id) {
    assertThat(Forms.isItemId(id)).isFalse();
    assertThat(Forms.isItemId("a".repeat(65))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en",
        "EN",
        "de-AT",
        "zh-Hant-TW",
        "x-klingon",
        "gsw",
        "sl-rozaj-biske-1994",
        "es-419",
        "und"
      })
  void knowsTagsOfLanguages(String tag) {
    assertThat(Forms.isLanguage(tag)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "e",
        "en_GB",
        "en-",
        "-en",
        "12",
        "English language",
        "abcdefghi",
        "\u0130n",
        "de--AT",
        "x",
        "a-DE",
        "en-a",
        "en-x",
        "de-de-de",
        "de-419-DE"
      })
  void refusesOtherTags(String tag) {
    assertThat(Forms.isLanguage(tag)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "2026-2-3", "22.11.2026", "+12026-01-01", "today", ""})
  void refusesInvalidDates(String text) {
    assertThat(Forms.isDate(text)).isFalse();
    assertThat(Forms.isDate("2024-02-29")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Apache-2.0", "//example.org", "https://a b", "", "a/b:c"})
  void refusesInvalidUris(String text) {
    assertThat(Forms.isUri(text)).isFalse();
    assertThat(Forms.isUri("https://creativecommons.org/licenses/by/4.0/")).isTrue();
  }

  @Test
  void knowsTheLongestOfEachForm() {
    assertThat(Forms.isItemId("a".repeat(64))).isTrue();
    assertThat(Forms.isLanguage("en-abcdefgh-abcdefgh-abcdefgh-abcde")).isTrue();
    assertThat(Forms.isLanguage("en-abcdefgh-abcdefgh-abcdefgh-abcdef")).isFalse();
  }
}
