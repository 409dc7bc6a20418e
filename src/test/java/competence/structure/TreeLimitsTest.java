package competence.structure;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Diagnostic;
import competence.limit.Limit;
import competence.limit.Limits;
import competence.profile.Profiles;
import org.junit.jupiter.api.Test;

/** Limits on the tree. */
class TreeLimitsTest {

  @Test
  void noItemIsDeeperThanTheLimit() {
    Told fits = read("<h1>T</h1><h2>a</h2><h3>b</h3>", Limit.DEPTH, 2);
    Told deeper = read("<h1>T</h1><h2>a</h2><h3>b</h3><h4>c</h4><h5>d</h5>", Limit.DEPTH, 2);

    assertThat(fits.codes()).isEmpty();
    assertThat(deeper.codes()).containsExactly("TREE103");
    assertThat(message(deeper)).isEqualTo("this would be level 3 of the tree; the limit is 2");
  }

  @Test
  void noTreeHasMoreItemsThanTheLimit() {
    Told fits = read("<p>T<p>a<p>b", Limit.ITEMS, 2);
    Told more = read("<p>T<p>a<p>b<p>c<p>d", Limit.ITEMS, 2);

    assertThat(fits.codes()).isEmpty();
    assertThat(more.codes()).containsExactly("LIMIT101");
    assertThat(message(more)).isEqualTo("this would be item 3 of the tree; the limit is 2");
  }

  @Test
  void noRowIsLongerThanTheLimit() {
    Told fits = read("<p>T<table><tr><td>a<td>b</table>", Limit.COLUMNS, 2);
    Told longer =
        read("<p>T<table><tr><td>a<td>b<td>c<tr><td>a<td>b<td>c</table>", Limit.COLUMNS, 2);

    assertThat(fits.codes()).containsExactly("TREE255");
    assertThat(longer.codes()).containsExactly("LIMIT103");
    assertThat(message(longer)).isEqualTo("this row has more cells than the limit of 2");
  }

  @Test
  void noTableIsReadAfterARefusedRow() {
    Told result =
        read(
            "<p>T<table><tr><td>a<tr><td>b<td>c<td>d</table><p>e<table><tr><td>f</table>",
            Limit.COLUMNS,
            2);

    assertThat(result.tree()).isEqualTo("T = e");
  }

  private static Told read(String html, Limit limit, int most) {
    return Told.html(html, Profiles.builtIn(), Limits.USUAL.with(limit, most));
  }

  private static String message(Told result) {
    return result.findings().stream().map(Diagnostic::message).findFirst().orElseThrow();
  }
}
