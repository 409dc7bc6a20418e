package competence.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nesting, headings and the title. */
class RecognizerTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiterString = " => ",
      value = {
        "<p>T<p>a => T = a",
        "<h1>T</h1><p>a<h2>b</h2>c => T = #b (c)",
        "<p>T<h2>a</h2>b<h2>c</h2>d => T = #a (b); #c (d)",
        "<h1>T</h1><h2>a</h2>b<h1>c</h1>d => T = #a (b); #c (d)",
        "<h1>a</h1><h2>b</h2>c<h1>d</h1><h2>e</h2>f => file = #a (#b (c)); #d (#e (f))",
        "<h1>a</h1><h2>b</h2>c<h1>d</h1>e<h1>f</h1><h2>g</h2>h"
            + " => file = #a (#b (c)); #d (e); #f (#g (h))",
        "<h1>T</h1>a<h1>b</h1>c => T = #b (c)",
        "<h1>T</h1><ul><li>a</ul><h1>b</h1>c => file = #T (a); #b (c)",
        "<title>T, a page</title><p>T<p>a => T = a",
        "<title>Site</title><p>a<p>b => Site = a; b",
        "<title>T, a page</title><h1>T</h1><ul><li>a</ul><h1>b</h1>c => T = a; #b (c)",
        "<title>Site</title><h1>a</h1>b<h1>c</h1>d => Site = #a (b); #c (d)",
        "<title>A page</title><h1>T</h1>a => T = a",
        "<p>An ability to a<p>b => file = An ability to a; b",
        "<p>Ability to lead<p>b => Ability to lead = b",
        "<table><tr><td>a</table><p>b => file = a; b",
        "<ul><li>a</ul><p>b => file = a; b",
        "<h1>a</h1><h2>b</h2><h1>c</h1><h2>d</h2><p>e => file = #a (#b); #c (#d (e))",
      })
  void findsTheTitle(String html, String tree) {
    assertThat(Told.html(html).tree()).isEqualTo(tree);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiterString = " => ",
      value = {
        "<p>T<p>Knowledge<p>Bees => T = #Knowledge (Bees)",
        "<p>T<p>KNOWLEDGE:<p>Bees => T = #KNOWLEDGE: (Bees)",
        "<p>T<p>Knowledge<p>Bees<p>Honey => T = #Knowledge (Bees; Honey)",
        "<p>T<p>Knowledge<p>Bees<p>Knowledge of a => T = #Knowledge (#Bees (Knowledge of a))",
        "<p>T<p>Knowledge<p>Bees<ul><li>a</ul> => T = #Knowledge (#Bees (a))",
        "<p>T<p>Knowledge<p>Bees.<ul><li>a</ul> => T = #Knowledge (Bees.; a)",
        "<p>T<p>Knowledge<p>Ability to a<p>b<p>Application<p>c"
            + " => T = #Knowledge (#Ability to a (b)); #Application (c)",
        "<p>T<p>Ability to a<p>b<p>Ability to c<p>d"
            + " => T = #Ability to a (b); #Ability to c (d)",
        "<h1>T</h1><h2>a</h2><p>Bees<ul><li>b</ul> => T = #a (#Bees (b))",
        "<h1>T</h1><h3>a</h3><h2>b</h2><h4>c</h4><h3>d</h3><h2>e</h2>"
            + " => T = #a; #b (#c; #d); #e",
        "<h1>T</h1><ul><li>a<h2>b</h2>c<li>d</ul><p>e => T = a (b (c)); d; e",
        "<h1>T</h1><table><tr><td><p>Knowledge<p>Bees<h3>Wasps</h3><p>An ability to a</table>"
            + " => T = #Knowledge (Bees); #Wasps (An ability to a)",
        "<h1>T</h1><table><tr><td>a<tr><td><h2>b</h2><tr><td>c</table>d => T = a; #b (c; d)",
        "<h1>T</h1><table><tr><td><ul><li><h2>a</h2>b</ul><td>c</table> => T = #a (b); c",
        "<h1>T</h1><table><tr><td rowspan=3>a<td>b<tr><td><h2>c</h2><tr><td>d</table>"
            + " => T = a (b); #c (d)",
      })
  void findsHeadings(String html, String tree) {
    assertThat(Told.html(html).tree()).isEqualTo(tree);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiterString = " => ",
      value = {
        "<p>T<p>A b:<p>c<p>d<p>E => T = A b: (c; d); E",
        "<p>T<p>A b:<p>c<p>D<p>e => T = A b: (c); D; e",
        "<p>T<p>A b<p>c => T = A b; c",
        "<p>T<p>a b:<p>c => T = a b:; c",
        "<p>T<p>A b:<p>c:<p>d => T = A b: (c:; d)",
        "<p>T<p>A b:<ul><li>c</ul><p>d => T = A b: (c); d",
        "<p>T<p>A b:<table><tr><td>c</table><p>d => T = A b: (c); d",
        "<p>T<p>A b.<ul><li>c</ul> => T = A b.; c",
        "<p>T<p>A b:<p>c<ul><li>d</ul> => T = A b: (c); d",
        "<p>T<ul><li>A b:<ul><li>c</ul><li>d</ul> => T = A b: (c); d",
        "<p>T<ul><li>A b:<li>c<ul><li>d</ul><li>e</ul> => T = A b: (c (d); e)",
        "<p>T<ul><li>a<li><ul><li>b</ul></ul> => T = a (b)",
        "<p>T<ul><li><ul><li>b</ul></ul> => T = b",
        "<p>T<table><tr><td>A b:<tr><td>c<tr><td>D</table> => T = A b: (c); D",
        "<p>T<table><tr><td>A b:<ul><li>c</ul><tr><td>d</table> => T = A b: (c); d",
        "<p>T<table><tr><td>A b:<tr><td>c<td>d<tr><td>e</table> => T = A b:; c | d; e",
        "<p>T<table><tr><td>a<tr><td><ul><li>b</ul></table> => T = a (b)",
        "<p>T<p>A b:<table><tr><td><ul><li>c</ul></table> => T = A b: (c)",
        "<p>T<p>A b:<table><tr><td> <td>c<tr><td>d</table> => T = A b: (c; d)",
        "<p>T<p>An ability to b:<table><tr><td>An ability to c</table>"
            + " => T = An ability to b:; An ability to c",
        "<p>T<p>An ability to b:<table><tr><td>Bees</table> => T = An ability to b: (Bees)",
        "<p>T<p>An ability to b:<table><tr><td>how, an ability to c</table>"
            + " => T = An ability to b: (how, an ability to c)",
        "<p>T<p>All of these:<table><tr><td>An ability to c</table>"
            + " => T = All of these: (An ability to c)",
      })
  void putsItemsBelowTheirStem(String html, String tree) {
    assertThat(Told.html(html).tree()).isEqualTo(tree);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiterString = " => ",
      value = {
        "<h1>T</h1><p>Why.<h2>a</h2>b => Why. | T = #a (b)",
        "<p>T<p>Why.<p>How.<h2>a</h2>b<h2>c</h2>d => Why. / How. | T = #a (b); #c (d)",
        "<h1>T</h1><p>Why.<p>b => null | T = Why.; b",
        "<h1>T</h1><p>Why.<ul><li>a</ul><p>What.<h2>b</h2>c => Why. | T = a; What.; #b (c)",
        "<h1>T</h1><p>You can:<ul><li>a</ul><h2>b</h2>c => null | T = You can: (a); #b (c)",
        "<h1>T</h1><p>You can:<table><tr><td>a</table><h2>b</h2>c"
            + " => null | T = You can: (a); #b (c)",
        "<h1>T</h1><p>You can:<p>sing<h2>b</h2>c => You can: / sing | T = #b (c)",
        "<h1>T</h1><p>Knowledge of a<h2>b</h2>c => null | T = Knowledge of a; #b (c)",
        "<meta name=description content='Why.'><h1>T</h1><p>Why. And how.<h2>b</h2>c"
            + " => Why. And how. | T = #b (c)",
        "<meta name=description content='Why. And how.'><h1>T</h1><p>Why.<h2>b</h2>c"
            + " => Why. And how. | T = #b (c)",
        "<meta name=description content='When.'><h1>T</h1><p>Why.<h2>b</h2>c"
            + " => When. / Why. | T = #b (c)",
      })
  void readsTheTextBeforeTheSectionsAsTheDescription(String html, String result) {
    Told found = Told.html(html);

    assertThat(found.description().replace("\n", " / ") + " | " + found.tree()).isEqualTo(result);
  }

  @Test
  void aDocumentWithoutTextHasNoTree() {
    Told result = Told.html("<p> </p>");

    assertThat(result.read()).isNull();
    assertThat(result.codes()).containsExactly("SRC105");
  }

  @Test
  void aTitleAloneIsATree() {
    assertThat(Told.html("<title>T</title>").tree()).isEqualTo("T = ");
  }

  @Test
  void aRepeatedDescriptionIsLeftOut() {
    Told result =
        Told.html(
            "<title>T, a page</title><meta name=description content='Why.'>"
                + "<h1>T</h1><p>Why. And how.<h2>b</h2>c");

    assertThat(result.leftOut())
        .containsExactly("T, a page <- title of the page", "Why. <- repeated description");
  }
}
