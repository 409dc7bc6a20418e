package competence.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions of a profile on the lines of a document. */
class ProfileRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "{text: x, as: section} => T = a; #x (b; x)",
        "{text: x, as: heading} => T = a; #x (b; x)",
        "{text: x, as: omit} => T = a; b; x",
        "{text: x, as: child} => T = a (x); b; x",
        "{text: x, as: stem} => T = a; x (b; x)",
        "{text: b, as: child, occurrence: 1} => T = a; x (b); x",
        "{text: b, as: child, occurrence: 2} => T = a; x; b; x",
        "{text: T, as: statement} => file = T; a; x; b; x",
      })
  void decidesTheKindOfALine(String decision, String tree) {
    String once =
        decision.contains("occurrence") ? decision : decision.replace("}", ", occurrence: 1}");

    assertThat(result("T\n\na\n\nx\n\nb\n\nx", "lines: [" + once + "]").tree()).isEqualTo(tree);
  }

  @Test
  void aDecisionWithoutAnOccurrenceAppliesToAllSuchLines() {
    assertThat(result("T\n\na\n\nx\n\nb\n\nx", "lines: [{text: x, as: child}]").tree())
        .isEqualTo("T = a (x); b (x)");
  }

  @Test
  void theFirstDecisionWins() {
    String lines = "lines: [{text: x, as: omit, occurrence: 2}, {text: x, as: child}]";

    assertThat(result("T\n\na\n\nx\n\nb\n\nx\n\nc", lines).tree()).isEqualTo("T = a (x); b; c");
  }

  @Test
  void noStemTakesAStatementByDecision() {
    assertThat(result("T\n\nA b:\n\nc\n\nd", "lines: [{text: d, as: statement}]").tree())
        .isEqualTo("T = A b: (c); d");
  }

  @Test
  void aStemByDecisionTakesAllUpToTheNextStem() {
    assertThat(result("T\n\nA b\n\nC\n\nd\n\nE:\n\nf", "lines: [{text: A b, as: stem}]").tree())
        .isEqualTo("T = A b (C; d); E: (f)");
    assertThat(result("T\n\nA b\n\n- c\n- D\n\nE", "lines: [{text: A b, as: stem}]").tree())
        .isEqualTo("T = A b (c; D); E");
  }

  @Test
  void anEntryWithALabelMayBeAChild() {
    assertThat(result("T\n\n1. a\n2. b\n3. c", "lines: [{text: b, as: child}]").tree())
        .isEqualTo("T = a (b); c");
  }

  @Test
  void entriesWithLabelsMayBeHeadings() {
    assertThat(result("T\n\n1. Ability to a\n\nb\n\n2. Ability to c\n\nd", "").tree())
        .isEqualTo("T = #Ability to a {1.} (b); #Ability to c {2.} (d)");
    assertThat(result("T\n\n- Ability to a\n- Ability to c", "").tree())
        .isEqualTo("T = Ability to a; Ability to c");
  }

  @Test
  void theTitleMayFollowALineThatItNames() {
    String profile = "page: {titleAfter: [\"Title:\"]}\nomit: [\"Title:\"]";

    Told result = result("Why\nand how\n\nTitle:\n\nBees\n\na\n\nBees\n\nb", profile);

    assertThat(result.tree()).isEqualTo("Bees = a; Bees; b");
    assertThat(result.description()).isEqualTo("Why\nand how");
    assertThat(result.leftOut()).containsExactly("Title: <- line \"Title:\"");
  }

  @Test
  void theTitleMayFollowOnTheNextLine() {
    assertThat(
            result("Title:\nBees\na", "page: {titleAfter: [\"Title:\"]}\nomit: [\"Title:\"]")
                .tree())
        .isEqualTo("Bees = a");
  }

  @Test
  void theFirstPatternThatMatchesIsTheRule() {
    Told result = result("T\n\nPage 1\n\na", "omit: [Leaf *, Page *, \"* 1\"]");

    assertThat(result.tree()).isEqualTo("T = a");
    assertThat(result.leftOut()).containsExactly("Page 1 <- line \"Page *\"");
    assertThat(result.codes()).containsExactly("TREE105");
  }

  @Test
  void aLineThatADecisionOmitsIsItsOwnRule() {
    assertThat(result("T\n\nx y\n\na", "lines: [{text: x y, as: omit}]").leftOut())
        .containsExactly("x y <- line \"x y\"");
    assertThat(result("T\n\n- x y\n- a", "lines: [{text: x y, as: omit}]").leftOut())
        .containsExactly("x y <- line \"x y\"");
  }

  @Test
  void aRepeatedTitleIsLeftOutOnlyBeforeOtherContentAndIfTheProfileSaysSo() {
    assertThat(result("T\n\nT\n\na\n\nT", "").tree()).isEqualTo("T = a; T");
    assertThat(result("T\n\nT\n\na", "").leftOut()).containsExactly("T <- the title again");
    assertThat(result("T\n\nT\n\na", "page: {undo: []}").tree()).isEqualTo("T = T; a");
    assertThat(result("T\n\nt\n\na", "").tree()).isEqualTo("T = t; a");
  }

  @Test
  void theProfileChoosesWhichChangesAreUndone() {
    String document = "T\n\n1. a\n2. b";

    assertThat(result(document, "").tree()).isEqualTo("T = a; b");
    assertThat(result(document, "page: {undo: [hard-wraps, page-numbers]}").tree())
        .isEqualTo("T = 1. a; 2. b");
    assertThat(result(document, "page: {undo: [labels]}").tree()).isEqualTo("T = a; b");
  }

  private static Told result(String document, String profile) {
    return Told.text(document, Told.profile(profile));
  }
}
