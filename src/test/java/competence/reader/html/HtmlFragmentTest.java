package competence.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Diagnostics;
import competence.ledger.Ledger;
import competence.outline.Block;
import competence.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlFragmentTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiterString = " => ",
      value = {
        "words => words",
        "R&amp;D &lt; 5 => R&D < 5",
        "a <i>b</i> c => a *b* c",
        "a<b>b</b>c => a**b**c",
        "w<u>or</u><small>d</small>s => words",
        "10<sup>6</sup> m<sup>2</sup> CO<sub>2</sub> => 10\u2076 m\u00B2 CO\u2082",
        "2<sup>&minus;3</sup> x<sup>a b</sup> y<sub>b</sub> z<sup>[1]</sup> => 2\u207B\u00B3 x^(a"
            + " b) y_(b) z^[1]",
        "1<sup>st</sup> n<sup>th</sup> a<sup>st</sup> b<sup>*</sup> => 1st nth a^(st) b*",
        "1<sup> <b>2</b> </sup>3 => 1 **\u00B2** 3",
        "a<sup><a href='#fn1'>1</a></sup>b<a href='#_ftn2'>[2]</a> => a b",
        "a<a href='#n'><sup>1</sup></a> <a href='#x'>2</a> <a href='#fn9'>chapter</a> => a 2"
            + " chapter",
        "<h2>a<a href='#a'>\u00B6</a></h2><h3>b <a class=anchor href='x#b'>Permalink</a></h3>"
            + " => ## a; ### b",
        "a <a href='#top'>\u2191</a> <a href='x#b'>#</a> => a #",
        "a<br>b<br/> c => a / b / c",
        "2&nbsp;x&nbsp; => 2 x",
        "<p>a</p><p>b</p> => a; b",
        "a<div>b</div>c => a; b; c",
        "<a href='https://x.org/'>x</a> => [x](https://x.org/)",
        "<a href='javascript:alert(1)'>x</a> => x",
        "<a href='java&#9;script:alert(1)'>x</a> => x",
        "<a href='page.html'>x</a> => x",
        "<table> <tr> <td>a</td> </tr> </table> => [a]",
        "stem: <table><tr><td>x</td></tr></table> tail => stem:; [x]; tail",
        "<tr><td>a<td>b<tr><td>c => [a | b][c]",
        "<td>a<td>b => [a | b]",
        "<li>a<li>b => (a; b)",
        "` \u00A0<td>a<td>b` => [a | b]",
        "x<td>a<td>b => x a b",
        "<TBODY><tr><td>a => [a]",
        "<table1>a<tr>b => a b",
        "<header><h1>a</h1>b</header>c => # a; b; c",
        "<header>a</header>b => b",
        "a<!-- no -->b => ab",
        "`<script>x</script>a<style>b</style>` => a",
        "a&#xD800;b&#0;c => a\uFFFDb\uFFFDc",
        "<math><tr><td>x</td></tr></math> => x",
      })
  void readsPieces(String html, String blocks) {
    assertThat(Sketch.of(blocks(html, 0))).isEqualTo(blocks);
  }

  @Test
  void aBlankPieceIsNothing() {
    assertThat(blocks("", 0)).isEmpty();
    assertThat(blocks(" \u00A0\n", 0)).isEmpty();
    assertThat(blocks("&nbsp;<br>", 0)).isEmpty();
  }

  @Test
  void spansAreTheSources() {
    String source = "before\t<table> <tr> <td> one <i>two</i> </td> </tr> </table>\tafter";
    int offset = source.indexOf("<table");
    String html = source.substring(offset, source.lastIndexOf('\t'));

    Block.Table table = (Block.Table) blocks(html, offset).get(0);
    Block.Cell cell = table.rows().get(0).cells().get(0);

    assertThat(slice(source, table.span())).isEqualTo(html);
    assertThat(slice(source, cell.span())).isEqualTo("<td> one <i>two</i> </td>");
    assertThat(slice(source, cell.blocks().get(0).span())).isEqualTo("one <i>two");
  }

  @Test
  void plainTextIsTrimmedInItsSpanToo() {
    List<Block> blocks = blocks("  some words \n", 10);

    assertThat(blocks.get(0).span()).isEqualTo(new Span(12, 22));
  }

  private static List<Block> blocks(String html, int offset) {
    return HtmlReader.fragment(html, offset, new Ledger(), new Diagnostics());
  }

  private static String slice(String source, Span span) {
    return source.substring(span.start(), span.end());
  }
}
