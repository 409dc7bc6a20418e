package competence.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Diagnostics;
import competence.profile.Profiles;
import competence.source.SourceText;
import competence.source.Span;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines on which many items run together. */
class OpeningsTest {
  private static final String PROFILE =
      """
      format: competence-profile/1
      sections: [Basics]
      headings: ["Skill *"]
      statements: ["Knows *", "can *", "*, knows *", "X*", "\u00DCber *"]
      """;

  @Test
  void arePartedWhereItemsOpen() {
    assertThat(split("Knows this Knows that Knows more"))
        .containsExactly("Knows this", "Knows that", "Knows more");
  }

  @Test
  void keepWhatStandsBeforeTheFirstItem() {
    assertThat(split("Some title Knows this Knows that Knows more"))
        .containsExactly("Some title", "Knows this", "Knows that", "Knows more");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Knows this Knows that", // two are one item that speaks of another
        "This one Knows and that one Knows", // nothing follows the last
        "Knows (Knows x) \"Knows y\" AKnows z", // not at the border of a text
        "can a can b can c", // small letters open nothing
        "Tom, knows a Tim, knows b Tam, knows c", // nor do patterns with a star before
        "X X X X X", // a letter is too little
      })
  void stayWholeOtherwise(String line) {
    assertThat(split(line)).containsExactly(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Knows aKnows bKnows c",
        "Knows a.Knows b:Knows c",
        "Knows a;Knows (b)Knows c",
        "Skill aKnows bSkill c",
        "\u00DCber aKnows b\t\u00DCber c"
      })
  void openBehindASmallLetterOrAStop(String line) {
    assertThat(split(line)).hasSize(3);
  }

  @Test
  void openWithTheNameOfASectionBeforeAnItem() {
    assertThat(split("Basics Knows a Knows b Basics  Knows c"))
        .containsExactly("Basics", "Knows a", "Knows b", "Basics", "Knows c");
    assertThat(split("Knows a Basics are none Knows b Knows c Basics"))
        .containsExactly("Knows a Basics are none", "Knows b", "Knows c Basics");
  }

  @Test
  void goNoFurtherThanTheirEnd() {
    String content = "Knows a Knows b Knows c";

    assertThat(openings().split(content, new Span(0, 20))).hasSize(1);
    assertThat(openings().split(content, new Span(8, 23))).hasSize(1);
    assertThat(openings().isAt(content, 16, 22)).isTrue();
    assertThat(openings().isAt(content, 16, 21)).isFalse();
    assertThat(openings().isAt(content, 15, 23)).isFalse();
  }

  private static List<String> split(String line) {
    return Marked.words(line, openings().split(line, new Span(0, line.length())));
  }

  private static Openings openings() {
    SourceText source = new SourceText("profile.yaml", PROFILE);
    return new Openings(
        Objects.requireNonNull(Profiles.read(source, new Diagnostics(source)), "profile"));
  }
}
