package competence.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import competence.profile.Profiles;
import competence.structure.Told;
import org.junit.jupiter.api.Test;

/** Lines, lists and what pages left among them. */
class PlainTextTest {

  @Test
  void eachListIsOneOfItsOwn() {
    assertThat(tree("T\n\nA:\n- a\n  - b\nB:\n  - c\n- d\n\nx\ty\n\n- e"))
        .isEqualTo("T = A: (a (b)); B: (c; d); x | y; e");
  }

  @Test
  void aListGoesOnOverBlankLines() {
    assertThat(tree("T\n\n- a\n\n  - b\n\n- c")).isEqualTo("T = a (b); c");
  }

  @Test
  void numbersOfPagesAndOfFootnotesStandSideBySide() {
    String line =
        "Knowledge of voices1 3 Knowledge of notes2 4 An ability to sing,3 An ability to rest.";

    Told told = Told.text("T\n\n" + line, Profiles.builtIn());

    assertThat(told.tree())
        .isEqualTo(
            "T = Knowledge of voices; Knowledge of notes; An ability to sing,;"
                + " An ability to rest.");
    assertThat(told.leftOut())
        .containsExactlyInAnyOrder(
            "1 <- footnote mark",
            "2 <- footnote mark",
            "3 <- footnote mark",
            "3 <- page number",
            "4 <- page number");
  }

  @Test
  void framesLeaveWhatTheirStarStandsFor() {
    String profile = "page: {frames: [\"none\", \"For * only\", \"Note: *\", \"** end\"]}";

    Told told =
        Told.text(
            "T\n\nFor singers only\n\nNote: high\n\nFor  only\n\nnone", Told.profile(profile));

    assertThat(told.tree()).isEqualTo("T = singers; high; none");
    assertThat(told.leftOut())
        .containsExactly(
            "For <- frame \"For * only\"",
            "only <- frame \"For * only\"",
            "Note: <- frame \"Note: *\"",
            "For <- frame \"For * only\"",
            "only <- frame \"For * only\"");
  }

  @Test
  void joinedLinesHaveOneSpaceBetweenThem() {
    String lines =
        "An ability to hear from the noises of a bicycle \n"
            + "  what is loose, dry or bent, and to show others\n"
            + "how they can find it, whatever it is that they\n"
            + "want";

    assertThat(tree("T\n\n" + lines))
        .isEqualTo(
            "T = An ability to hear from the noises of a bicycle what is loose, dry or bent, and"
                + " to show others how they can find it, whatever it is that they want");
  }

  private static String tree(String document) {
    return Told.text(document, Profiles.builtIn()).tree();
  }
}
