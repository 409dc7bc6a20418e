package competence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageScriptTest {
  private static final String LATIN = "Looks through a hive without crushing a bee";
  private static final String CYRILLIC =
      "\u041D\u0430\u0445\u043E\u0434\u0438\u0442\u043C\u0430\u0442\u043A\u0443".repeat(3);
  private static final String GREEK = "\u03B2\u03C1\u03AF\u03C3\u03BA\u03B5\u03B9".repeat(5);
  private static final String ARABIC = "\u064A\u062C\u062F\u0645\u0644\u0643\u0629".repeat(5);
  private static final String HAN = "\u627E\u5230\u8702\u738B".repeat(9);
  private static final String KANA = "\u306F\u3061\u3092\u898B\u3064\u3051\u308B".repeat(5);

  private static List<String> found(String language, String... texts) {
    return Checked.by("other-script", "a.yaml", Checked.statements(language, texts));
  }

  @ParameterizedTest
  @CsvSource({
    "en, Cyrillic",
    "de-AT, Greek",
    "fr, Arabic",
    "pl, Han",
    "ru, Latin",
    "el, Cyrillic",
    "zh-CN, Latin",
    "ar, Greek",
    "ja, Latin",
    "EN, Cyrillic",
    "de-1996, Han"
  })
  void findsAnotherScript(String language, String script) {
    String text =
        switch (script) {
          case "Cyrillic" -> CYRILLIC;
          case "Greek" -> GREEK;
          case "Arabic" -> ARABIC;
          case "Han" -> HAN;
          default -> LATIN;
        };
    assertThat(found(language, text, "A"))
        .containsExactly(
            "0: the language is \"" + language + "\", but most letters of the texts are " + script);
  }

  @Test
  void acceptsTheScriptsOfALanguage() {
    assertThat(found("en", LATIN)).isEmpty();
    assertThat(found("uk", CYRILLIC)).isEmpty();
    assertThat(found("el", GREEK)).isEmpty();
    assertThat(found("fa", ARABIC)).isEmpty();
    assertThat(found("zh-TW", HAN)).isEmpty();
    assertThat(found("ja", KANA, HAN)).isEmpty();
  }

  @Test
  void acceptsWordsOfOtherLanguages() {
    assertThat(found("en", LATIN, CYRILLIC)).isEmpty();
    assertThat(found("en", "\u041C\u043E\u0441\u043A\u0432\u0430")).isEmpty();
    assertThat(found("en", "1234567890 - 1234567890 - 1234567890 - 1234567890")).isEmpty();
  }

  @Test
  void knowsNotAllLanguages() {
    assertThat(found("sr", LATIN)).isEmpty();
    assertThat(found("sr", CYRILLIC)).isEmpty();
    assertThat(found("ru-Latn", LATIN)).isEmpty();
    assertThat(found("und", GREEK)).isEmpty();
    assertThat(found("x-klingon", GREEK)).isEmpty();
  }
}
