package competence.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource({
    "Ability to keep bees, ability-to-keep-bees",
    "'The client''s defences', the-clients-defences",
    "R&D: 2 × 4, r-d-2-4",
    "Größe und Café, grosse-und-cafe",
    "TITLE I, title-i",
    "../../etc/passwd, etc-passwd",
    "القدرة, ''",
    "'---', ''"
  })
  void makesNamesThatAreSafeEverywhere(String text, String slug) {
    assertThat(Slug.of(text)).isEqualTo(slug);
  }

  @Test
  void cutsLongTextsAtAWord() {
    String slug = Slug.of("competence ".repeat(20));

    assertThat(slug).hasSizeLessThanOrEqualTo(80).endsWith("-competence");
    assertThat(Slug.of("a".repeat(200))).hasSize(80);
    assertThat(Slug.is(slug)).isTrue();
  }

  @Test
  void knowsItsOwn() {
    assertThat(Slug.is("a-1")).isTrue();
    assertThat(Slug.is("")).isFalse();
    assertThat(Slug.is("-a")).isFalse();
    assertThat(Slug.is("A")).isFalse();
    assertThat(Slug.is("a/b")).isFalse();
    assertThat(Slug.is("a".repeat(81))).isFalse();
  }
}
