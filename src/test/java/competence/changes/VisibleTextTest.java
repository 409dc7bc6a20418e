package competence.changes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {
  @Test
  void escapesCharactersThatChangeTheDirection() {
    assertThat(VisibleText.of("a\u202Eb\u2066c\u0001d")).isEqualTo("a\\u{202E}b\\u{2066}c\\u{1}d");
  }

  @Test
  void keepsTextsThatBothEditionsHave() {
    String text = "soft\u00ADhyphen \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 two\nlines";
    assertThat(VisibleText.of(text)).isEqualTo(text);
  }

  @Test
  void showsInvisibleCharactersThatDiffer() {
    assertThat(VisibleText.changed("\u200B")).isEqualTo("\\u{200B}");
    assertThat(VisibleText.changed("soft\u00ADhyphen")).isEqualTo("soft\\u{AD}hyphen");
    assertThat(VisibleText.changed("\u200C")).isEqualTo("\\u{200C}");
    assertThat(VisibleText.changed("\u0645\u06CC\u200C\u062E"))
        .isEqualTo("\u0645\u06CC\u200C\u062E");
  }
}
