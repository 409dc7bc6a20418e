package competence.changes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenTest {
  @Test
  void keepsTextsFromTurningWhatStandsBesideThem() {
    assertThat(Seen.text("a\u202Eb\u2066c\u0001d")).isEqualTo("a\\u{202E}b\\u{2066}c\\u{1}d");
  }

  @Test
  void leavesTextsAsTheyAreThatAreTheSameInBothEditions() {
    String text = "soft\u00ADhyphen \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 two\nlines";
    assertThat(Seen.text(text)).isEqualTo(text);
  }

  @Test
  void showsWhatIsInvisibleWhereItIsTheDifference() {
    assertThat(Seen.changed("\u200B")).isEqualTo("\\u{200B}");
    assertThat(Seen.changed("soft\u00ADhyphen")).isEqualTo("soft\\u{AD}hyphen");
    assertThat(Seen.changed("\u200C")).isEqualTo("\\u{200C}");
    assertThat(Seen.changed("\u0645\u06CC\u200C\u062E")).isEqualTo("\u0645\u06CC\u200C\u062E");
  }
}
