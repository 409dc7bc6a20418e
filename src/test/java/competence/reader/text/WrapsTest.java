package competence.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import competence.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that were broken because they were full, and lines that end for reasons of their own. */
class WrapsTest {
  /** Three lines of 24 characters, each of which the next one goes on with. */
  private static final String WRAPPED =
      """
      Somebody who helps other
      people learns how to be
      patient and how to learn
      from what went wrong
      """;

  private static final String LAST = "from what went wrong";

  @Test
  void linesThatTheNextWordDidNotFitOnGoOn() {
    assertThat(unwrapped(WRAPPED))
        .containsExactly(
            "Somebody who helps other people learns how to be patient and how to learn from what"
                + " went wrong");
  }

  @Test
  void whiteSpaceAtTheEndMakesNoLineLonger() {
    assertThat(unwrapped(WRAPPED.replace("other\n", "other        \n"))).hasSize(1);
  }

  @Test
  void indentedLinesAreAsWideAsTheyReach() {
    assertThat(unwrapped("    " + WRAPPED.replace("\n", "\n    ").strip())).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"carefully, 1", "care, 2", "cares, 2", "caress, 1"})
  void aLineIsFullIfTheNextWordAndASpaceWouldNotHaveFitted(String word, int lines) {
    // The line is 18 wide, the widest one 24: a space and a word of five fit.
    String end = "from what was done\n" + word;

    assertThat(unwrapped(WRAPPED.replace(LAST, end))).hasSize(lines);
  }

  @Test
  void aLongLineInAnotherBlockDoesNotTellTheWidth() {
    String two = "Keepers with no free time\nget help";
    String longLine = "This line came from another program, which wraps no line of its texts";
    String document = String.join("\n\n", WRAPPED.strip(), two, longLine);

    assertThat(unwrapped(document))
        .hasSize(3)
        .contains("Keepers with no free time get help", longLine);
  }

  @Test
  void twoFullLinesProveNothing() {
    assertThat(unwrapped("Somebody who helps other\npeople learns how to be\npatient")).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"9, 10", "10, 14"})
  void atLeastAQuarterOfTheLinesMustBeFull(int shortLines, int left) {
    String others = "So\n".repeat(shortLines);

    assertThat(unwrapped(WRAPPED + others)).hasSize(left);
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 8"})
  void mostFullLinesMustGoOn(int capitals, int left) {
    // Five full lines go on; more than a fifth that does not shows that each line is a text.
    String more = "\nwithout that one who was\nresponsible for it";
    String full = "\nIndeed everything we say".repeat(capitals);

    assertThat(unwrapped(WRAPPED.strip().replace(LAST, LAST + " now") + more + full)).hasSize(left);
  }

  @ParameterizedTest
  @CsvSource({"19, 4", "20, 1", "200, 1", "201, 4"})
  void linesMustBeAsWideAsThoseOfPages(int width, int left) {
    String full = "a".repeat(width) + "\n";

    assertThat(unwrapped(full.repeat(4))).hasSize(left);
  }

  @ParameterizedTest
  @ValueSource(strings = {":", ";"})
  void aStopEndsALineThoughItIsFull(String stop) {
    String document = WRAPPED + "\n" + WRAPPED.replace("helps other", "helps otto" + stop);

    assertThat(unwrapped(document)).contains("Somebody who helps otto" + stop);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(people)", "\u2013people", "\u201Cpeople\"", "\"people\"", "'people'"})
  void aBracketAQuoteOrADashGoesOn(String word) {
    assertThat(unwrapped(WRAPPED.replace("people", word).replace(" learns", ""))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"People", "1people", "\u00C4rzte", "-people"})
  void aCapitalOrAnythingElseBeginsALineOfItsOwn(String word) {
    String document = WRAPPED + "\n" + WRAPPED + "\n" + WRAPPED.replace("people", word);

    assertThat(unwrapped(document)).contains("Somebody who helps other");
  }

  @Test
  void linesOfOtherBlocksAreNoNextLines() {
    String apart =
        "Somebody who helps other\n\npeople learns how to be\n\npatient and how to go\n\n";

    assertThat(unwrapped(apart + apart)).hasSize(6);
  }

  @Test
  void aDocumentWithoutLinesIsNotWrapped() {
    String two = "a line that is long enough\nto go on in this line";

    assertThat(
            new Wraps(two, List.of(), Set.of())
                .joins(TextLines.of(two).get(0), TextLines.of(two).get(1)))
        .isFalse();
  }

  /** The lines of a document, each with those that go on with it. */
  private static List<String> unwrapped(String document) {
    List<List<Span>> blocks = blocks(document);
    Wraps wraps = new Wraps(document, blocks, Set.of());
    List<String> lines = new ArrayList<>();
    for (List<Span> block : blocks) {
      for (int i = 0; i < block.size(); i++) {
        String line = document.substring(block.get(i).start(), block.get(i).end());
        int last = lines.size() - 1;
        if (i > 0 && wraps.joins(block.get(i - 1), block.get(i))) {
          lines.set(last, lines.get(last).strip() + " " + line.strip());
        } else {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  private static List<List<Span>> blocks(String document) {
    List<Span> lines = TextLines.of(document);
    List<List<Span>> blocks = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = TextLines.endOfBlock(document, lines, at);
      if (end > at) {
        blocks.add(lines.subList(at, end));
      }
      at = Math.max(at + 1, end);
    }
    return blocks;
  }
}
