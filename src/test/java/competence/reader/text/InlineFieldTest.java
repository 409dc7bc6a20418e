package competence.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import competence.inline.Run;
import competence.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts with inline tags, as either dialect writes them. */
class InlineFieldTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiterString = " => ",
      value = {
        "a <i>b</i> c => a i(b) c",
        "a <em>b</em> c => a i(b) c",
        "<b>a</b> <strong>b</strong> => b(a) b(b)",
        "<code>a</code> <tt>b</tt> <kbd>c</kbd> <samp>d</samp> => c(a) c(b) c(c) c(d)",
        "<i>a <b>b</b> c</i> d => i(a )ib(b)i( c) d",
        "<i>a <i>b</i> c</i> d => i(a )i(b)i( c) d",
        "a</i> b <i>c</i> => a b i(c)",
        "</b></b><b>a</b> b => b(a) b",
        "</code><code>a</code> b => c(a) b",
        "<span>a</span>b => ab",
        "a<br>b<wbr>c => a bc",
        "R&amp;D => R&D",
        "a & b => a & b",
        "5 \\$ => 5 \\$",
        "a <b => a <b",
      })
  void decodingWritesThemAsTheyWere(String field, String words) {
    assertThat(words(field, Dialect.DECODE)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiterString = " => ",
      value = {
        "R&amp;D => R&amp;D",
        "<i>R&amp;D</i> => i(R&D)",
        "<i>R&amp;D</i> a&amp;b => i(R&D) a&amp;b",
        "</i>R&amp;D => R&amp;D",
        "5 \\$ => 5 $",
        "5 \\a \\ => 5 \\a \\",
        "( <i>a</i> ) => (i(a))",
        "\u201C <i>a</i> . => \u201Ci(a).",
        "a <i>b</i> c => a i(b) c",
        "a <i>b</i> , c => a i(b), c",
        "( <i>a</i> <b>b</b> ) => (i(a) b(b))",
        "<i>( <b>a</b> ) b</i> c => i(( )ib(a)i( ) b) c",
        "a( x <i>b</i> => a( x i(b)",
        "<i>a</i>  . => i(a)  .",
        "a( <i>b</i> => a(i(b)",
        "( <i>a</i> => (i(a)",
      })
  void markersPutSpacesBesideTags(String field, String words) {
    assertThat(words(field, Dialect.MARKER)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiterString = " => ",
      value = {
        "10<sup>6</sup> a => 10\u2076 a",
        "H<sub>2</sub>O => H\u2082O",
        "x<sup>a &amp; b</sup> => x^(a & b)",
        "x<sup> 2 </sup>y => x \u00B2 y",
        "<b>10<sup>3</sup></b>m => b(10)b(\u00B3)m",
        "10<i><sup>3</sup></i>m => 10i(\u00B3)m",
        "10<sup><i>3</i></sup>m => 10i(\u00B3)m",
        "1<sup>st</sup> day => 1st day",
        "n<sup>th</sup>a => n^(th)a",
        "a<sup></sup>b<sup> </sup>c => ab c",
        "x<sup>2 => x 2",
        "x</sub>2 => x 2",
        "x<sup>1 y<sup>2</sup> => x 1 y\u00B2",
        "x<sup>1<sub>2</sub></sup>3 => x\u00B9\u00B23",
      })
  void scriptsAreWrittenAsSuch(String field, String words) {
    assertThat(words(field, Dialect.DECODE)).isEqualTo(words);
  }

  @Test
  void spacesOfTheConverterAreToldApart() {
    String field = "a ( <i>b</i> ) ; ( <b>c</b> )";

    InlineField inline = new InlineField(field, new Span(0, field.length()), Dialect.EITHER);
    inline.runs();

    assertThat(inline.dropped())
        .containsExactly(new Span(3, 4), new Span(12, 13), new Span(18, 19), new Span(27, 28));
  }

  @Test
  void decodingLeavesTheSpacesOfTheText() {
    String field = "a ( <i>b</i> )";

    InlineField inline = new InlineField(field, new Span(0, field.length()), Dialect.DECODE);
    inline.runs();

    assertThat(inline.dropped()).isEmpty();
    assertThat(words(field, Dialect.DECODE)).isEqualTo("a ( i(b) )");
  }

  @Test
  void nothingBehindTheEndIsRead() {
    String field = "x &amp; <i>a</i> ) \\$ y";

    assertThat(words(field, new Span(2, 5), Dialect.DECODE)).isEqualTo("&am");
    assertThat(words(field, new Span(8, 17), Dialect.MARKER)).isEqualTo("i(a) ");
    assertThat(words(field, new Span(8, 10), Dialect.MARKER)).isEqualTo("<i");
    assertThat(words(field, new Span(17, 20), Dialect.MARKER)).isEqualTo(") \\");
  }

  @Test
  void piecesSayWhichStretchesWereRead() {
    String field = "( <i>b</i> ) R&amp;D<br>c";

    InlineField inline = new InlineField(field, new Span(0, field.length()), Dialect.EITHER);
    inline.runs();

    assertThat(inline.pieces().stream().map(piece -> cut(field, piece.span())))
        .containsExactly("(", "b", ") R&amp;D", "", "c");
  }

  private static String cut(String field, Span span) {
    return field.substring(span.start(), span.end());
  }

  private static String words(String field, Dialect dialect) {
    return words(field, new Span(0, field.length()), dialect);
  }

  /** The runs, with letters for how they look: {@code i(emphasis)}. */
  private static String words(String field, Span span, Dialect dialect) {
    StringBuilder out = new StringBuilder();
    for (Run run : new InlineField(field, span, dialect).runs()) {
      String looks = (run.emphasis() ? "i" : "") + (run.strong() ? "b" : "");
      looks += run.code() ? "c" : "";
      out.append(looks.isEmpty() ? run.text() : looks + "(" + run.text() + ")");
    }
    return out.toString();
  }
}
