package competence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import competence.ledger.Coding;
import competence.source.Span;
import org.junit.jupiter.api.Test;

class DecodingTest {
  private static String of(String written, Coding coding) {
    return Decoding.of(">" + written + "<", new Span(1, 1 + written.length()), coding);
  }

  @Test
  void literalTextIsItself() {
    assertThat(of("R&amp;D \\*", Coding.LITERAL)).isEqualTo("R&amp;D \\*");
  }

  @Test
  void referencesEndInASemicolon() {
    assertThat(of("R&amp;D &lt;", Coding.REFERENCES)).isEqualTo("R&D <");
    assertThat(of("&amp", Coding.REFERENCES)).isEqualTo("&amp");
    assertThat(of("&amp &amp;", Coding.REFERENCES)).isEqualTo("&amp &");
    assertThat(of("&unknown; & x;", Coding.REFERENCES)).isEqualTo("&unknown; & x;");
    assertThat(of("&&amp;;", Coding.REFERENCES)).isEqualTo("&&;");
    assertThat(of("&CounterClockwiseContourIntegral;", Coding.REFERENCES)).isEqualTo("\u2233");
    assertThat(of("&#x" + "0".repeat(40) + "41;", Coding.REFERENCES)).startsWith("&#x0");
  }

  @Test
  void longReferencesWithZerosAreNone() {
    String most = "&#x" + "0".repeat(28) + "41;";
    assertThat(most).hasSize(34);
    assertThat(of(most, Coding.REFERENCES)).isEqualTo("A");
    assertThat(of(most + "x", Coding.REFERENCES)).isEqualTo("Ax");
    assertThat(of("&#x0" + most.substring(3), Coding.REFERENCES)).startsWith("&#x");
  }

  @Test
  void htmlMayLeaveOutTheSemicolon() {
    assertThat(of("R&ampD", Coding.HTML)).isEqualTo("R&D");
    assertThat(of("R&ampD &amp;", Coding.ATTRIBUTE)).isEqualTo("R&ampD &");
  }

  @Test
  void markdownHasBackslashes() {
    assertThat(of("\\*a\\* \\\\ &amp; \\&amp;", Coding.MARKDOWN)).isEqualTo("*a* \\ & &amp;");
    assertThat(of("\\a \\0 \\9 \\A \\Z \\z \\ \\\u00E4 \\\u007F", Coding.MARKDOWN))
        .isEqualTo("\\a \\0 \\9 \\A \\Z \\z \\ \\\u00E4 \\\u007F");
    assertThat(of("\\/ \\: \\@ \\[ \\` \\{ \\! \\~", Coding.MARKDOWN)).isEqualTo("/ : @ [ ` { ! ~");
    assertThat(of("x\\", Coding.MARKDOWN)).isEqualTo("x\\");
    assertThat(of("\\*", Coding.REFERENCES)).isEqualTo("\\*");
  }

  @Test
  void whatIsBetweenIsWrittenNowhere() {
    assertThat(of("x", Coding.BREAK)).isEqualTo(" ");
    assertThat(of("x", Coding.JOINT)).isEqualTo(" | ");
  }

  @Test
  void whatCannotBeIsReplaced() {
    assertThat(of("\0\uFFFF", Coding.LITERAL)).isEqualTo("\uFFFD\uFFFD");
    assertThat(of("&#xD800;", Coding.REFERENCES)).isEqualTo("\uFFFD");
    assertThat(of("&#xD83D;&#xDE00;", Coding.REFERENCES)).isEqualTo("\uFFFD\uFFFD");
    assertThat(of("&#xD800;", Coding.HTML)).isEqualTo("\uFFFD");
  }
}
