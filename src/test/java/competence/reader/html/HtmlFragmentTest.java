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
        "w<u>or</u><small>d</small><sup>s</sup> => words",
        "a<br>b<br/> c => a b c",
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
        "x<td>a<td>b => xab",
        "<TBODY><tr><td>a => [a]",
        "<table1>a<tr>b => ab",
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
