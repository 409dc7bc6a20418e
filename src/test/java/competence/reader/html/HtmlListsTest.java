package competence.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Diagnostics;
import competence.ledger.Ledger;
import competence.outline.Block;
import competence.source.SourceText;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists as the programs that write HTML write them. */
class HtmlListsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiterString = " => ",
      value = {
        // Lists that are not nested as HTML wants it
        "<ul><li>a</li><ul><li>b</li></ul><ul><li>c</li></ul><li>d</li></ul> => (a + (b; c); d)",
        "<ul><li>a</li></ul><ul><ul><li>b</li></ul></ul><ul><li>c</li></ul> => (a + (b); c)",
        "<ul><li>a</ul><ul><ul><li>b</ul></ul><ul><ul><ul><li>c</ul></ul></ul><ul><ul><li>d</ul></ul>"
            + " => (a + (b + (c); d))",
        "<ol><li>a</li></ol><ol><ul><ul><li>b</li></ul></ul></ol> => (1. a + ((b)))",
        "<ul><li>a</ul><ul><ul><li>b</ul><li>c</ul> => (a + (b); c)",
        "<ul><ul><li>a</ul></ul><ul><ul><li>b</ul></ul> => ((a; b))",
        "<ul><li>a</ul><ul><li>b</ul> => (a; b)",
        "<ul><li>a</ul><!-- c --> <p></p><ul><li>b</ul> => (a; b)",
        "<ul><li>a</ul>x<ul><li>b</ul> => (a); x; (b)",
        "<ol><li>a</ol><ul><li>b</ul> => (1. a); (b)",
        "<ul><li>a<ul><li>b</ul><ul><li>c</ul></ul> => (a + (b; c))",
        // Numbers
        "<ol><li>a<li>b</ol><ol start=3><li>c</ol> => (1. a; 2. b; 3. c)",
        "<ol type=a start=2><li>a<li value=27>b</ol> => (b. a; aa. b)",
        "<ol type=I start=4><li>a<li>b</ol> => (IV. a; V. b)",
        "<ol style='list-style-type:lower-roman'><li>a<li>b</ol> => (i. a; ii. b)",
        "<ol type=a start=0><li>a<li>b</ol><ol start=x><li>c</ol> => (0. a; a. b; 1. c)",
        "<ol><li></li><li>b</ol> => (2. b)",
        // Google Docs
        "<ul class='x lst-kix_ab-0 start'><li>a</ul><ul class=lst-kix_ab-1><li>b</ul>"
            + "<ol class=lst-kix_ab-2><li>c</ol><ul class=lst-kix_ab-0><li>d</ul>"
            + " => (L0 a; L1 b; L2 1. c; L0 d)",
        "<style>.c1{margin-left:36pt}.c4{margin-left:72pt}</style><ul><li class=c1>a</ul><ul>"
            + "<li class=c4>b</ul> => (>36 {36} a; >72 {72} b)",
        // Editors on the web
        "<ul><li data-aria-level=1>a</ul><ul><li data-aria-level=2>b</ul> => (L0 a; L1 b)",
        "<ul style='margin-left:24px'><li>a</ul><ul style='margin-left:48px'><li>b</ul>"
            + " => (>18 {18} a; >36 {36} b)",
        "<ul><li style='margin-left:2em'>a</ul> => (>24 {24} a)",
        "<ul><li style='mso-list:l0 level1 lfo1'>a<ul><li style='mso-list:l0 level2"
            + " lfo1'>b</ul></ul> => (L0 a + (b))",
        "<ul><li aria-level=2><p>a</p><p>b</p></li></ul> => (L1 a + b)",
        "<ul><li aria-level=2><table><tr><td><p>a</table><dl><dt>b<dd>c</dl></ul>"
            + " => (L1 [a] + (b + ({30} c)))",
        // Descriptions
        "<dl><dt>a<dd>b<table><tr><td>c</table></dl> => (a + ({30} b) + [c])",
        "<dl><dt>a<dd>b<table><tr><td>c</table>d<dd>e</dl>"
            + " => (a + ({30} b) + [c] + ({30} d; {30} e))",
        "<dl><dt>a<dd><table><tr><td>c</table></dl> => (a + [c])",
        "<dl><dt>a<dd>b<ul><li>c</ul></dl> => (a + ({30} b + (>30 {30} c)))",
        // Parts with a name
        "<details><summary>a</summary>b<ul><li>c</ul></details>d => ({caption} a + b + (c)); d",
        "<details><summary>a</summary>b</details><details><summary>c</summary>d</details>"
            + " => ({caption} a + b; {caption} c + d)",
        "<details><summary>a</summary><details><summary>b</summary>c</details>d</details>"
            + " => ({caption} a + ({caption} b + c) + d)",
        "<details><summary>a</summary></details><details>b</details> => {caption} a; b",
        "<ul><li><details><summary>a</summary>b</details></li></ul> => ({caption} a + b)",
        "<details><summary><h3>a</h3></summary>b</details> => ### a; b",
      })
  void readsLists(String html, String blocks) {
    assertThat(read(html)).isEqualTo(blocks);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiterString = " => ",
      value = {
        "<p style='mso-list:l0 level1 lfo1'>a<p style='mso-list:l0 level2 lfo1'>b => (L0 a; L1 b)",
        "<p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'>"
            + "<span style='mso-list:Ignore'>·<span>&nbsp; </span></span></span><![endif]>a"
            + " => (L0 · a)",
        "<p style='mso-list:l0 level1'><!--[if !supportLists]-->1.<span>&nbsp;"
            + " </span><!--[endif]-->a => (L0 1. a)",
        "<p><!--[if !supportLists]-->a)&nbsp;<!--[endif]-->a<p>b => (a) a); b",
        "<p><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>a => (o a)",
        "<p><span style='font-family:Wingdings'><span style='mso-list:Ignore'>Ø</span></span>a"
            + " => (Ø a)",
        "<p style='mso-list:l0 level1;margin-left:72pt;text-indent:-18pt'>a => (L0 >54 {54} a)",
        "<h2 style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>&nbsp;</span>"
            + "</span>a</h2>b => ## {2.} a; b",
        "<td><p style='mso-list:l0 level1'>a<p style='mso-list:l0 level2'>b<p>c => [(L0 a; L1 b) +"
            + " c]",
        "<p style='mso-list:none'>a => a",
        "<ul><li><p style='mso-list:l0 level2'><span style='mso-list:Ignore'>-</span>a</ul> => (-"
            + " a)",
        "<ul><li>a<p><span style='mso-list:Ignore'>1.</span>b</ul> => (a + b)",
        "<p><span style='mso-list:Ignore'>o</span></p>a => a",
      })
  void readsTheListsOfWord(String html, String blocks) {
    assertThat(read(html)).isEqualTo(blocks);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiterString = " => ",
      value = {
        "<ac:task-list><ac:task><ac:task-id>4</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body><span>a</span></ac:task-body></ac:task></ac:task-list>"
            + " => ([] a)",
        "<ac:structured-macro ac:name=x><ac:parameter"
            + " ac:name=y>3</ac:parameter></ac:structured-macro>a => a",
        "<ac:structured-macro ac:name=expand><ac:parameter ac:name=title>a</ac:parameter>"
            + "<ac:rich-text-body><p>b</p></ac:rich-text-body></ac:structured-macro>c"
            + " => ({caption} a + b); c",
        "<ac:structured-macro><ac:parameter ac:name='z' /><ac:rich-text-body>a</ac:rich-text-body>"
            + "</ac:structured-macro>b => a; b",
        "a <ac:link><ri:page ri:content-title='P' /><ac:plain-text-link-body><![CDATA[b & c]]>"
            + "</ac:plain-text-link-body></ac:link> d => a b & c d",
        "<ac:link><ri:user ri:account-id='7' /></ac:link> a => a",
        "<p>a<ac:inline-comment-marker ac:ref='1'>b</ac:inline-comment-marker></p> => ab",
        "<ac:layout><ac:layout-section><ac:layout-cell>a</ac:layout-cell><ac:layout-cell>b"
            + "</ac:layout-cell></ac:layout-section></ac:layout> => a; b",
      })
  void readsThePagesOfConfluence(String html, String blocks) {
    assertThat(read(html)).isEqualTo(blocks);
  }

  @Test
  void manyNeighbouringListsTakeLinearTime() {
    int lists = 20_000;
    Block.Bullets list =
        (Block.Bullets) blocks("<ul><li>a</ul><ul><ul><li>b</ul></ul>".repeat(lists)).get(0);

    assertThat(list.entries()).hasSize(lists);
  }

  private static String read(String html) {
    return Sketch.ofForms(blocks(html));
  }

  private static List<Block> blocks(String html) {
    SourceText source = new SourceText("page.html", html);
    return Objects.requireNonNull(HtmlReader.outline(source, new Diagnostics(source), new Ledger()))
        .blocks();
  }
}
