package competence.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import competence.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of a document are its labels. */
class LabelsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. a\n2. b",
        "K3 a\nK4 b\nK5 c",
        "(a) a\n(b) b\n1. a\n2. b",
        "1.1 a\n1.2 b\n2.1 c"
      })
  void formsThatCountAreLabels(String document) {
    assertThat(labels(document)).doesNotContain("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. a", // one line counts nothing
        "2. a\n4. b", // no number follows another
        "B12 a\nB6 b\nB9 c\nB2 d", // vitamins
        "1. a\n(b) b", // each form by itself
      })
  void formsThatDoNotCountAreWords(String document) {
    assertThat(labels(document)).containsOnly("none");
  }

  @Test
  void halfOfThemMustCountOn() {
    assertThat(labels("2. a\n3. b\n7. c")).containsExactly("2.", "3.", "7.");
    assertThat(labels("2. a\n3. b\n7. c\n9. d")).containsOnly("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1. a\n2. &nbsp;", "1. a\n2. \u00A0"})
  void whatNothingFollowsIsTheTextItself(String document) {
    assertThat(labels(document)).containsExactly("1.", "none");
  }

  @Test
  void labelsInColumnsPartTheLine() {
    assertThat(parts("1. one thing   2. another thing\n3. a third thing"))
        .containsExactly("1. one thing", "2. another thing", "3. a third thing");
  }

  @Test
  void columnsWithoutLabelsStayWithWhatStandsBefore() {
    assertThat(parts("1. one  thing  2. another  \n3. a third"))
        .containsExactly("1. one  thing", "2. another", "3. a third");
  }

  @Test
  void oneSpaceIsNoColumn() {
    assertThat(parts("1. one 2. two\n3. three\n4. four"))
        .containsExactly("1. one 2. two", "3. three", "4. four");
  }

  private static List<String> labels(String document) {
    Labels labels = new Labels(document, TextLines.of(document));
    List<String> found = new ArrayList<>();
    for (Span line : TextLines.of(document)) {
      LabelToken token = labels.of(line);
      found.add(
          token == null ? "none" : document.substring(token.span().start(), token.span().end()));
    }
    return found;
  }

  private static List<String> parts(String document) {
    Labels labels = new Labels(document, TextLines.of(document));
    List<Span> parts = new ArrayList<>();
    TextLines.of(document).forEach(line -> parts.addAll(labels.split(line)));
    return Marked.words(document, parts);
  }
}
