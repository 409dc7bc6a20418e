package competence.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import competence.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The echoes that a raw table announces, compared with the fields of a line. */
class EchoMatchTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "<tr><td>a</td><td>b</td></tr><tr><td>c</td></tr> => [a, b, c] [a, b] [c]",
        "<tr><td> a </td><td> &nbsp; </td><th>b</th></tr> => [a, b] [a, b]",
        "<tr><td>a\tb</td><td>c</td></tr> => [a, b, c] [a, b, c]",
        "<tr></tr><tr><td>a</td></tr> => [a] [] [a]",
        "<tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr>"
            + " => [a<table><tr><td>b</td></tr></table>, b, c]"
            + " [a<table><tr><td>b</td></tr></table>, b, c] [b]",
        "<tr><td>a</td></tr></tr></td><tr><td>b</td></tr> => [a, b] [a] [b]",
        "<tr><td>a<i>b</i> < c</td></tr> => [a<i>b</i> < c] [a<i>b</i> < c]",
      })
  void eachCellAndEachRowHasItsEcho(String rows, String told) {
    String content = "x<table>" + rows + "</table>y";

    EchoPlan plan = EchoPlan.of(content, new Span(1, content.length() - 1));

    StringBuilder found = new StringBuilder(words(content, plan.cells()).toString());
    for (int i = 0; i < plan.rowCount(); i++) {
      found.append(' ').append(words(content, plan.row(i)));
    }
    assertThat(found).hasToString(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "a b c/a b c => whole [] 3",
        "a b c/a b c d => whole [] 3",
        "a b c/a b => altered [] 2",
        "a b c/b c => altered [] 2",
        "a b c/a c => altered [] 2",
        "a b c/a x c => altered [x] 3",
        "a b c/a x b c => altered [x] 4",
        "a b c/x a b c => altered [x] 4",
        "a b c d/a b => altered [] 2",
        "a b c d/a x => none [x] 2",
        "a b/x y => none [x, y] 2",
        "a/ => none [] 0",
        "a a/a => altered [] 1",
      })
  void oneThatDiffersDoesNotPutTheOthersOutOfStep(String compared, String told) {
    int border = compared.indexOf('/');
    Span before = new Span(0, border);
    List<Span> echoes = split(before);
    List<RowFields.Field> fields =
        split(new Span(border + 1, compared.length())).stream()
            .map(span -> new RowFields.Field(span, false))
            .toList();

    EchoMatch match = EchoMatch.of(compared, fields, echoes);

    String kind = match.isWhole() ? "whole" : match.isAltered() ? "altered" : "none";
    List<Span> others = match.others().stream().map(RowFields.Field::span).toList();
    assertThat(kind + ' ' + Marked.words(compared, others) + ' ' + match.used()).isEqualTo(told);
    assertThat(match.found())
        .allMatch(pair -> EchoText.same(compared, pair.original(), pair.field().span()));
  }

  @Test
  void tabsOutsideOfTablesSeparateFields() {
    String line = "a\t <table>\t</table> \t\t&nbsp;\tb</table>\tc";

    RowFields fields = RowFields.of(line, new Span(0, line.length()));

    assertThat(Marked.words(line, fields.fields().stream().map(RowFields.Field::span).toList()))
        .containsExactly("a", "<table>\t</table>", "b</table>", "c");
    assertThat(fields.fields())
        .extracting(RowFields.Field::raw)
        .containsExactly(false, true, false, false);
    assertThat(fields.cutShort()).isFalse();
  }

  @Test
  void aTableWithoutAnEndKeepsNoTabs() {
    String line = "a\t<table>\tb";

    RowFields fields = RowFields.of(line, new Span(0, line.length()));

    assertThat(fields.cutShort()).isTrue();
    assertThat(fields.fields()).hasSize(3).noneMatch(RowFields.Field::raw);
  }

  private static List<Span> split(Span words) {
    List<Span> spans = new ArrayList<>();
    for (int i = words.start(); i < words.end(); i += 2) {
      spans.add(new Span(i, i + 1));
    }
    return spans;
  }

  private static List<String> words(String content, List<Span> echoes) {
    return Marked.words(content, echoes);
  }
}
