package competence.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables: columns with names, codes, and cells that span several rows. */
class RowsTest {
  private static final String NAMES = "<thead><tr><th>Code<th>What<th>Note<tbody>";

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiterString = " => ",
      value = {
        "<tr><td>a<tr><td>b<td>c => a; b | c",
        "<tr><td>K1<td>a => a {K1}",
        "<tr><td>K1 => K1",
        "<tr><td>K1<td> <td>a<td>b => a | b {K1}",
        "<tr><td> <tr><td>a => a",
        "<tr><td>a<td><ul><li>b</ul><td>c => a | c (b)",
        "<tr><td>Advertisement<tr><td>a => a",
        "<thead><tr><th>a<th>b => a | b",
        "<thead><tr><th>Group<tbody><tr><td>a => #Group (a)",
        "<thead><tr><th>Code<th>Level<th>Type<th>Comment<th>What<tbody>"
            + "<tr><td>c<td>l<td>t<td>n<td>a => a {c, l, t, n}",
        "<thead><tr><th>CODE<th>Name<th>What<tbody><tr><td>c<td>K1<td>a => K1 {c}",
        "<thead><tr><th>Note<th>What<th>note<tbody><tr><td>m<td>a<td>n => a {m / n}",
        "<thead><tr><th>Code<th>Note<tbody><tr><td>c<td>n => c | n",
        "<thead><tr><th>Name<th>What<tbody><tr><td>K1<td>a => a {K1}",
        "<thead><tr><th>Code<th>What<th>Type<tr><th> <th>Note<th>How<tbody><tr><td>c<td>n<td>a"
            + " => a {c, n}",
        "<thead><tr><th>Code<th>What<tr><th> <th>How<th>Note<th>Type<tbody>"
            + "<tr><td>c<td>a<td>n<td>t => a {c, t, n}",
        "<thead><tr><th><ul><li>a</ul><th>Code<tbody><tr><td>b<td>c => Code (a); b | c",
      })
  void rowsAreItems(String rows, String items) {
    assertThat(tree(rows)).isEqualTo(items);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiterString = " => ",
      value = {
        "<tr><td rowspan=2>a<td>b<tr><td>c<tr><td>d => a (b; c); d",
        "<tr><td rowspan=3>a<td rowspan=2>b<td>c<tr><td>d<tr><td>e => a (b (c; d); e)",
        "<tr><td rowspan=2>K1<td rowspan=2>a<td>b<tr><td>c => a {K1} (b; c)",
        "<tr><td rowspan=2>a<td rowspan=2>K1<td>b<tr><td>c => a (K1 (b; c))",
        "<tr><td rowspan=3>K1<td rowspan=2>a<td>b<tr><td>c<tr><td>d => #K1 (a (b; c); d)",
        "<tr><td rowspan=2>K1<td rowspan=2>a<tr><td>c => a {K1} (c)",
        "<tr><td> <td rowspan=2>a<td>b<tr><td> <td>c => a (b; c)",
        "<tr><td rowspan=2>a<ul><li>x</ul><td>b<tr><td>c => a (x; b; c)",
        "<tr><td>a<td rowspan=2>b<td>c<tr><td>d<td>e => a | b | c; d | e",
        "<tr><td rowspan=2>a<tr><td>b => a (b)",
      })
  void aCellThatSpansRowsIsTheirParent(String rows, String items) {
    assertThat(tree(rows)).isEqualTo(items);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiterString = " => ",
      value = {
        "<tr><td>1<td>a<td rowspan=2>n<tr><td>2<td>b<tr><td>3<td>c<td>m"
            + " => a {1, n}; b {2}; c {3, m}",
        "<tr><td>1<td rowspan=2>a<td>n<tr><td>2<td>m => a {1, n}; 2 | m",
        "<tr><td>1<td>a<td rowspan=3>n<tr><td>2<tr><td>3<td>b<tr><td>4<td>c<td>m"
            + " => a {1, n}; 2; b {3}; c {4, m}",
        "<tr><td rowspan=2>1<td rowspan=2>a<td>n<tr><td>m => a {1, n / m}",
        "<tr><td rowspan=2>x<td rowspan=2>a<td>n<tr><td>m => a {x, n / m}",
      })
  void aCellFromAboveKeepsItsColumn(String rows, String items) {
    assertThat(tree(NAMES + rows)).isEqualTo(items);
  }

  @Test
  void spansAreFollowedInSixtyFourColumns() {
    String row = "<tr><td rowspan=1>" + "<td>".repeat(62) + "<td rowspan=2>";

    assertThat(tree(row + "a<tr><td>b" + "<td>".repeat(62) + "<td>c")).isEqualTo("a; b | c");
    assertThat(tree("<tr>" + "<td>".repeat(70) + "a<tr>" + "<td>".repeat(70) + "b"))
        .isEqualTo("a; b");
  }

  @Test
  void columnNamesAreLeftOutWithANote() {
    Told result = Told.html("<p>T<table>" + NAMES + "<tr><td>1<td>a<td>n</table>");

    assertThat(result.codes()).containsExactly("DOC103", "TREE241");
    assertThat(result.leftOut()).contains("Code <- column names", "Note <- column names");
  }

  private static String tree(String rows) {
    String tree = Told.html("<p>T<table>" + rows + "</table>").tree();
    assertThat(tree).startsWith("T = ");
    return tree.substring("T = ".length()).replace("\n", " / ");
  }
}
