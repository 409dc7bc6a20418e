package competence.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Diagnostics;
import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.profile.Profiles;
import competence.reader.Reading;
import competence.source.SourceText;
import competence.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The places of the texts of a page in its source. */
class HtmlPlacesTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiterString = " => ",
      value = {
        "<p>a b</p> => HTML{a b}",
        "<p> a <b>b</b> </p> => HTML{a} HTML{b}",
        "<p>R&amp;D</p> => HTML{R&amp;D}",
        "<p>R&D</p> => LITERAL{R&D}",
        "<p>a</>b&amp;</></p> => HTML{a} HTML{b&amp;}",
        "<p>a<br>b</p> => HTML{a} BREAK{} HTML{b}",
        "<math><![CDATA[ a<b ]]></math> => LITERAL{ a<b }",
        "<math>a<![CDATA[b]]>c</math> => HTML{a} LITERAL{b} HTML{c}",
        "<math><![CDATA[a => LITERAL{a}",
        "<xmp>a <b></xmp> => LITERAL{a <b>}",
        "<p>10<sup>6</sup> a<sub>max</sub></p> => HTML{10} SUPERSCRIPT{6} HTML{a} SUBSCRIPT{max}",
        "<p>a<sup> <i>&minus;3</i> </sup></p> => HTML{a} SUPERSCRIPT{&minus;3}",
        "<p>1<sup>st</sup></p> => HTML{1} HTML{st}",
      })
  void piecesSayHowTheyAreWritten(String html, String pieces) {
    String source = "<p>T</p>" + html;

    assertThat(kept(source)).startsWith("HTML{T} ");
    assertThat(kept(source).substring("HTML{T} ".length())).isEqualTo(pieces);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiterString = " => ",
      value = {
        "<!DOCTYPE html >Hi<h1>T</h1> => HTML{Hi} HTML{T}",
        "<!DOCTYPE html PUBLIC 'a' >Hi<h1>T</h1> => HTML{Hi} HTML{T}",
        "<!DOCTYPE html >&gt;<h1>T</h1> => HTML{&gt;} HTML{T}",
        "<!DOCTYPE html >><h1>T</h1> => HTML{>} HTML{T}",
        "<!DOCTYPE >Hi<h1>T</h1> => HTML{Hi} HTML{T}",
        "<p>a<!DOCTYPE html >b</p> => HTML{a} HTML{b}",
        "<!DOCTYPE< >>b<h1>T</h1> => HTML{>b} HTML{T}",
        "<p>T</p>>b => HTML{T} HTML{>b}",
      })
  void theEndOfADeclarationIsNoText(String html, String pieces) {
    assertThat(kept(html)).isEqualTo(pieces);
  }

  @Test
  void textsThatTheRulesMoveAreRecorded() {
    String html = "<p>T<table><tr><td>a</td></tr>b</table>";

    assertThat(read(html).moves()).hasSize(1);
    assertThat(read("<p>T<table><tr><td>a</td></tr></table>b").moves()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<nav>a <b>b</b></nav>", "<svg><text>a b</text></svg>", "<p hidden>a b"})
  void whatIsLeftOutIsReportedWithItsPlace(String html) {
    Ledger ledger = read("<p>T</p><p>c" + html);

    List<Span> dropped = new ArrayList<>();
    for (int i = 0; i < ledger.size(); i++) {
      if (ledger.use(i) instanceof Usage.Dropped) {
        dropped.add(ledger.get(i).span());
      }
    }
    assertThat(
            dropped.stream()
                .map(span -> ("<p>T</p><p>c" + html).substring(span.start(), span.end()))
                .collect(Collectors.joining("+")))
        .isIn("a +b", "a b");
  }

  private static String kept(String html) {
    Ledger ledger = read(html);
    List<String> told = new ArrayList<>();
    for (int i : ledger.byPlace()) {
      if (ledger.use(i) instanceof Usage.Kept kept) {
        told.add(kept.coding() + "{" + html.substring(ledger.start(i), ledger.end(i)) + "}");
      }
    }
    return String.join(" ", told);
  }

  private static Ledger read(String html) {
    SourceText source = new SourceText("page.html", html);
    Reading reading = new HtmlReader().read(source, Profiles.builtIn(), new Diagnostics(source));
    return Objects.requireNonNull(reading.ledger());
  }
}
