package competence.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dialect of a document, from the fields of its tables. */
class DialectTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\tR&D",
        "x\ta < b",
        "x\ta > b",
        "x\ta\u00A0b",
        "x\t5 \\$",
        "x\ta<br>b",
        "x\ta & b",
        "R&D\tx",
        "x\t&bogus;"
      })
  void decodedCharactersAndEscapesAreOfMarker(String line) {
    assertThat(dialect(line)).isEqualTo(Dialect.MARKER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\tR&amp;D",
        "x\t5 $",
        "x\ta | b",
        "x\ta<br/>b",
        "x\t(<i>a</i> b)",
        "x\t(a <i>b</i>)",
        "x\t$",
        "x\ta&nbsp;b"
      })
  void referencesBarsAndTouchingTagsAreOfDecode(String line) {
    assertThat(dialect(line)).isEqualTo(Dialect.DECODE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\ty",
        "x\t<i>a</i>",
        "x\t<i>a</i> (b)",
        "x\t( <i>a</i> )",
        "x\ta (b <i>c</i> d)",
        "R&D, no field", // a line without tabs is no row
        "x\t<table><tr><td>R&D</td></tr></table>", // a raw table is HTML in either
        "x\ty</i>(a",
        "x\ty)<i>a</i>"
      })
  void whatBothWriteIsNoEvidence(String line) {
    assertThat(dialect(line)).isEqualTo(Dialect.EITHER);
  }

  @Test
  void theMajorityDecides() {
    assertThat(dialect("x\tR&D, a > b\ny\tR&amp;D")).isEqualTo(Dialect.MARKER);
    assertThat(dialect("x\tR&D\ny\tR&amp;D\nz\t5 $")).isEqualTo(Dialect.DECODE);
    assertThat(dialect("x\tR&D\ny\tR&amp;D")).isEqualTo(Dialect.EITHER);
  }

  @Test
  void eachCharacterOfAReferenceCountsOnce() {
    assertThat(dialect("x\t&lt;i&gt; a < b > c")).isEqualTo(Dialect.EITHER);
  }

  private static Dialect dialect(String document) {
    Dialect.Evidence evidence = new Dialect.Evidence(document);
    TextLines.of(document).forEach(line -> evidence.add(line, RowFields.of(document, line)));
    return evidence.dialect();
  }
}
