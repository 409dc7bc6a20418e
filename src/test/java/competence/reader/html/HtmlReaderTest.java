package competence.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.inline.Inline;
import competence.ledger.Ledger;
import competence.outline.Outline;
import competence.profile.Profiles;
import competence.reader.Reading;
import competence.source.SourceText;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiterString = " => ",
      value = {
        "<h1>a</h1><h2><b>b</b></h2><h3>c <b>d</b></h3> => # a; ## b; ### c **d**",
        "<h2><div>a</div><p>b</p></h2> => ## a b",
        "<h2>a<ul><li>b</ul></h2>c => ## a; (b); c",
        "<div><span>a</span><section>b</section></div> => a; b",
        "<b><p>a</p><p>b</p></b> => **a**; **b**",
        "a<hr>b => a; b",
        "<ul><li>a<ul><li>b<li>c</ul><li>d</ul> => (a + (b; c); d)",
        "<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul> => (a + (b); c)",
        "<ul><ul><li>a</li></ul></ul> => ((a))",
        "<ul>a<li>b</li></ul> => (a; b)",
        "<ul><div><li>a</li></div><li></li></ul> => (a)",
        "<ol><li><p>a</p><p>b</p></li></ol> => (a + b)",
        "<ul><li><h2>a</h2>b</ul> => (## a + b)",
        "<dl><dt>a<dd>b<dd>c<dt>d</dl> => (a + (b; c); d)",
        "<dl><div><dt>a</dt><dd>b</dd></div><dd>c</dd></dl> => (a + (b; c))",
        "<dd>a</dd><p>b => (a); b",
        "<p>a</p><li>b<li>c</li>d<li>e => a; (b; c); d; (e)",
        "<table></table>a => a",
        "<table><caption>a <i>b</i></caption><tr><td>c</table> => <a *b*>[c]",
        "<table><tr><td><td>a<td></tr><tr></tr></table> => [ | a | ][]",
        "<table><tr><td>a<table><tr><td>b</table>c</table> => [a + [b] + c]",
        "<table><tr><td>a<td><table><tr><td>b</table></table> => [a | [b]]",
        "<table><tr><td><ul><li>a</ul></table> => [(a)]",
        "<table><tr><td rowspan=2>a<td>b<tr><td>c</table> => [@2 a | b][c]",
        "<table><tr><td rowspan=0>a<td rowspan=x>b</table> => [@65534 a | b]",
        "<table><tr><td colspan=3>a<tr><td colspan=-1>b</table> => [a |  | ][b]",
        "<table><thead><tr><td>a<td>b<tbody><tr><td>c</table> => [! a | b][c]",
        "<table><thead><tr><th colspan=2>a<tbody><tr><td>b</table> => [! a | ][b]",
        "<table><tr><th>a<th>b<tr><th>c<th>d<tr><th>e<td>f</table> => [! a | b][c | d][e | f]",
        "<table><tr><th>a<tr><td>b</table> => [a][b]",
        "<table>a<tr><td>b</table> => a; [b]",
        "<table><tr><td>a</td></tr><tfoot><tr><td>b</table> => [a][b]",
        "<main>a</main>b => a",
        "<h1>t</h1><h1>u</h1><div><main>a</main></div> => # t; a",
        "<h1>t</h1><main><h1>u</h1>a</main> => # u; a",
        "<div role=main>a</div>b => a",
        "<main></main>b => b",
        "<main hidden>a</main>b => b",
        "a<article>b</article> => b",
        "<article>a</article><article>b</article> => a; b",
        "<header>a</header>b<footer>c</footer> => b",
        "<header><h1>a</h1></header>b => # a; b",
        "<section><header>a</header>b</section> => a; b",
        "a<nav>b</nav>c<aside>d</aside>e => a; c; e",
        "<label><input type=checkbox> a</label><button>b</button><select><option>c</select> => a",
        "<p hidden>a<p aria-hidden=true>b<p style='color:red; DISPLAY : none'>c<p>d => d",
        "<div role=navigation>a</div>b => b",
        "<template>a</template><noscript>b</noscript><svg><text>c</text></svg>d => d",
        "<del>a</del><s>b</s> => b",
        "a<h2>b</h2>c => a; ## b; c",
        "<h2>a<span><h3>b</h3></span>c</h2> => ## a b c",
        "<ul><li>a</li>b</ul>c => (a; b); c",
        "a<button>b</button>c => ac",
        "a<h2 hidden>b</h2>c<div hidden>d</div>e => a; c; e",
        "<main>a<main>b</main></main>c => a; b",
        "<article>a<article>b</article></article>c => a; b",
        "<header><p>a<h1>b</h1></header>c => a; # b; c",
        "<table><tr><td rowspan=12>a<td rowspan=65535>b</table> => [@12 a | @65534 b]",
        "<table><tr><td rowspan='3x'>a<td rowspan=' 2 '>b</table> => [@3 a | @2 b]",
        "<table><tr><td rowspan=/>a<td rowspan=:>b</table> => [a | b]",
        "a<!-- b c -->d <!-- --> e => ad e",
      })
  void readsOutlines(String html, String blocks) {
    assertThat(Sketch.of(outline(html).blocks())).isEqualTo(blocks);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiterString = " => ",
      value = {
        // Lines
        "a<br>b<br/> c => a / b / c",
        "<p>a<br><br>b => a; b",
        "<p>a<br>&nbsp;<br>b<br> => a; b",
        "<td>a<br>b<td>c => [a / b | c]",
        "<h1>a<br>b</h1> => # a b",
        "<p>a<br>&nbsp;&nbsp; b<br>&emsp;c => a / __b / _c",
        "<b>a<br>b</b> => {bold} **a** / **b**",
        "<p><a href=#x>a</a><br><a href=x.html>b</a><br><a href=#x>c</a> d => #a# / ->b / c d",
        "<p><a href=x>a</a> | <a href=y>b</a> => ->a | b",
        "<ul><li><a href=#a>a</a> <li><a href=b>b</a></ul> => (#a#; ->b)",
        // Looks
        "<p style='margin-left:72pt'>a<p style='margin-left: 1in'>b => {72} a; {72} b",
        "<p style='margin-left:72.0pt;text-indent:-18.0pt'>a => {54} a",
        "<p style='padding-left:2em'>a<p style='margin-left:40px'>b => {24} a; {30} b",
        "<p style='margin:0 0 0 1cm'>a<p style='margin:1cm 9%'>b => {28} a; b",
        "<div style='margin-left:10pt'><p style='MARGIN-LEFT:5pt'>a</div><p>b => {15} a; b",
        "<blockquote>a<blockquote>b</blockquote></blockquote>c => {30} a; {60} b; c",
        "<style>.c4{margin-left:72pt}p.c5{margin-left:1pt}</style><p class='x c4'>a<p class=c5>b"
            + "<div class=c5>c => {72} a; {1} b; c",
        "<style><!-- /* Font */ p.M, li.M {margin-left:36.0pt !important} @page S {size:1in} @media"
            + " x {.c {margin-left:1pt}} .c{margin-left:9pt}--></style><p class=M>a<p class=c>b =>"
            + " {36} a; {9} b",
        "<style>.a .b{margin-left:9pt}.b:before{margin-left:8pt}</style><p class=b>a => a",
        "<p><b>a</b> <strong>b</strong><p><b>a</b> b => {bold} **a** **b**; **a** b",
        "<p style=font-weight:700>a<p><span style='font-weight:bold'>b</span> => {bold} a; {bold}"
            + " b",
        "<b style=font-weight:normal><p>a</p><p><b>b</b></p></b> => a; {bold} **b**",
        "<style>.t{font-weight:700;font-size:20pt}</style><p><span class=t>a</span>"
            + " => {bold size 200} a",
        "<p><font size=5>a</font><p><font size='+1'>b</font><p><big>c</big>"
            + " => {size 180} a; {size 135} b; {size 144} c",
        "<p style='font-size:14pt'>abc<span style='font-size:50%'>d</span> => {size 140} abcd",
        "<p class=title>a<p class=MsoTitle>b<p class=subtitle>c<p class=MsoSubtitle>d<div"
            + " class=title>e => {title} a; {title} b; {subtitle} c; {subtitle} d; e",
        "<fieldset><legend>a</legend>b</fieldset><figure><figcaption><p>c</figcaption></figure>"
            + " => {caption} a; b; {caption} c",
        "<td style='margin-left:9pt'><p style='margin-left:9pt'>a => [{9} a]",
        // Tables
        "<table><thead><tr><th>a<th>b<tbody><tr><td>c<td>d<tbody><tr><th scope=row>e<td>f</table>"
            + " => [! th a | th b][g1 c | d][g2 th e | f]",
        "<table><tr><td>a<tfoot><tr><td>b</table> => [a][g1 b]",
        "<table><caption>a<br><b>b</b></caption><tr><td>c</table> => <{caption} a / **b**>[c]",
        "<table><caption>a</caption></table> => {caption} a",
        "<table><tr><td>a<caption>b</caption></table> => [a][b]",
        "<table><caption>a<ul><li>b</ul></caption><tr><td>c</table> => a; (b); [c]",
        "<table><tr><td colspan=1000>a<td>b</table> => [a"
            + " |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  | b]",
      })
  void reportsForms(String html, String blocks) {
    assertThat(Sketch.ofForms(outline(html).blocks())).isEqualTo(blocks);
  }

  @Test
  void takesTitleLanguageAndFactsFromTheHead() {
    Outline outline =
        outline(
            """
            <html lang="de-AT"><head><title> A
            B &amp; C </title><meta name=Author content="R. M."><meta name=rights content="(c) X">
            <link rel=license href="https://creativecommons.org/licenses/by/4.0/">
            <meta name=description content="What it is for"></head><body>x</body></html>
            """);

    assertThat(Objects.requireNonNull(outline.title()).markdown())
        .isEqualTo(Inline.escape("A B & C"));
    assertThat(outline.language()).isEqualTo("de-AT");
    assertThat(outline.facts().authors()).containsExactly("R. M.");
    assertThat(outline.facts().rights()).isEqualTo("(c) X");
    assertThat(outline.description().get(0).markdown()).isEqualTo("What it is for");
    assertThat(outline.facts().license()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
  }

  @ParameterizedTest
  @CsvSource({"pt-BR, true", "'', false", "en_GB, false", "'<i>', false", "indescribable, false"})
  void takesOnlyLanguageTagsForLanguages(String lang, boolean taken) {
    assertThat(outline("<html lang='" + lang + "'>x").language() != null).isEqualTo(taken);
  }

  @Test
  void saysNothingOfAPageWithoutHead() {
    Outline outline = outline("<p>a");

    assertThat(outline.title()).isNull();
    assertThat(outline.language()).isNull();
  }

  @Test
  void saysOnceForEachKindWhatWasLeftOut() {
    assertThat(
            findings(
                "<nav>a b</nav><p>x</p><script>c d</script>\n<nav><ul><li>c</ul></nav>"
                    + "<nav> </nav><p hidden>e<p>y"))
        .containsExactly(
            "HTML101 1:1 left out: <nav>, 3 words in 2 places",
            "HTML101 2:38 left out: hidden text, 1 word in 1 place");
  }

  @Test
  void saysWhatStandsOutsideTheContent() {
    assertThat(findings("<div>a b</div>\nc<main>d</main><nav>e</nav>"))
        .containsExactly(
            "HTML101 1:1 left out: text outside <main>, 3 words in 2 places",
            "HTML101 2:16 left out: <nav>, 1 word in 1 place");
  }

  @Test
  void saysWhichLinksAreLost() {
    assertThat(
            findings(
                "<a href=x>a</a> <a href=#b>b</a> <a href=data:x>c</a> <a href=http://d>d</a>"))
        .containsExactly(
            "HTML102 1:1 2 links read as text: only http, https and mailto addresses are kept");
  }

  @Test
  void manyListsBesideEachOtherAreNotNested() {
    assertThat(findings("<ul><li>a</ul><table><tr><td>b</table>".repeat(70))).isEmpty();
  }

  @Test
  void saysWhereAPageIsNestedTooDeeply() {
    assertThat(findings("<p>T" + "<ul><li>a".repeat(64))).isEmpty();
    assertThat(refusal("<p>T" + "<ul><li>a".repeat(65)))
        .isEqualTo("TREE103 1:581 this is nested more deeply than the 64 levels that can be read");
    assertThat(refusal("<p>T" + "<ul><li>a".repeat(5_000)))
        .isEqualTo("TREE103 1:581 this is nested more deeply than the 64 levels that can be read");
  }

  @Test
  void aSuspectThatIsNoneIsReadToItsEnd() {
    assertThat(outline("<script>" + "<ul>".repeat(300) + "</script>a").blocks()).hasSize(1);
  }

  @Test
  void refusesThePagesThatTheProgramMade() {
    String head = "<meta name=generator content=competence><meta name=format content=";

    assertThat(refusal(head + "competence/1>a"))
        .isEqualTo("EMIT105 this page was made by competence; it is not a document");
    assertThat(findings(head + "other>a")).isEmpty();
  }

  @Test
  void saysWhereACharacterCannotBe() {
    assertThat(findings("<p>a\uFFFD</p>\n<p> b&#xD800;</p><p>c\0"))
        .containsExactly(
            "HTML103 2:5 2 texts with a character that is not allowed, read as U+FFFD");
  }

  private static Outline outline(String html) {
    SourceText source = new SourceText("page.html", html);
    return Objects.requireNonNull(
        HtmlReader.outline(source, new Diagnostics(source), new Ledger()));
  }

  /** The findings about a page that cannot be read. */
  private static String refusal(String html) {
    SourceText source = new SourceText("page.html", html);
    Diagnostics diagnostics = new Diagnostics(source);
    assertThat(HtmlReader.outline(source, diagnostics, new Ledger())).isNull();
    assertThat(new HtmlReader().read(source, Profiles.builtIn(), new Diagnostics(source)))
        .extracting(Reading::framework)
        .isNull();
    assertThat(diagnostics.list()).hasSize(1);
    Diagnostic found = diagnostics.list().get(0);
    return found.span() == null ? found.code() + " " + found.message() : line(source, found);
  }

  private static List<String> findings(String html) {
    SourceText source = new SourceText("page.html", html);
    Diagnostics diagnostics = new Diagnostics(source);
    assertThat(HtmlReader.outline(source, diagnostics, new Ledger())).isNotNull();
    return diagnostics.list().stream().map(found -> line(source, found)).toList();
  }

  private static String line(SourceText source, Diagnostic found) {
    var position = source.position(Objects.requireNonNull(found.span()).start());
    return found.code() + " " + position.line() + ":" + position.column() + " " + found.message();
  }
}
