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
    assertThat(of("&amp x;", Coding.REFERENCES)).isEqualTo("&amp x;");
    assertThat(of("&#38;&#x26;&#X26;&AMP;&frac12;", Coding.REFERENCES)).isEqualTo("&&&&\u00BD");
    assertThat(of("&zwj;&Zcy;&aacute;&Aacute;&sup1;&#49;&#50;&#60;&#69;&#90;", Coding.REFERENCES))
        .isEqualTo("\u200D\u0417\u00E1\u00C1\u00B912<EZ");
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

  @Test
  void markdownHasReferencesThatEndInASemicolon() {
    assertThat(of("&amp; &amp &#38; &#x26; &#X26; &x;", Coding.MARKDOWN))
        .isEqualTo("& &amp & & & &x;");
    assertThat(of("&\\*; &#; &#x; &#x41 &#65", Coding.MARKDOWN))
        .isEqualTo("&*; &#; &#x; &#x41 &#65");
    assertThat(of("&#1234567; &#12345678;", Coding.MARKDOWN)).isEqualTo("\uFFFD &#12345678;");
    assertThat(of("&#x10FFFD; &#x0010FFFD;", Coding.MARKDOWN))
        .isEqualTo("\uDBFF\uDFFD &#x0010FFFD;");
    assertThat(of("&#1114111;|&#1114112;|&#0;|&#xaF;|&#xAg;", Coding.MARKDOWN))
        .isEqualTo("\uDBFF\uDFFF|\uFFFD|\uFFFD|\u00AF|&#xAg;");
    assertThat(of("&#9; &#90; &#1a;", Coding.MARKDOWN)).isEqualTo("\t Z &#1a;");
    assertThat(of("&CounterClockwiseContourIntegral;", Coding.MARKDOWN)).isEqualTo("\u2233");
    assertThat(of("&" + "a".repeat(40) + ";", Coding.MARKDOWN)).hasSize(42);
    assertThat(of("&zwj;&Zcy;&AElig;&aacute;&sup2;&frac12;", Coding.MARKDOWN))
        .isEqualTo("\u200D\u0417\u00C6\u00E1\u00B2\u00BD");
    assertThat(of("&", Coding.MARKDOWN)).isEqualTo("&");
    assertThat(of("&#65;", Coding.MARKDOWN)).isEqualTo("A");
  }

  @Test
  void yamlHasTwoKindsOfQuotes() {
    assertThat(of("plain \\n", Coding.YAML)).isEqualTo("plain \\n");
    assertThat(of("'it''s \\n'", Coding.YAML)).isEqualTo("it's \\n");
    assertThat(of("\"a 'b' \\\"c\\\" \\\\ \\/\"", Coding.YAML)).isEqualTo("a 'b' \"c\" \\ /");
    assertThat(of("\"\\x41\\u00e9\\U0001F600\\t\\_\"", Coding.YAML))
        .isEqualTo("A\u00E9\uD83D\uDE00\t\u00A0");
    assertThat(of("\"a \\\n   b\\\r c\"", Coding.YAML)).isEqualTo("a bc");
    for (String other : new String[] {"'", "\"", "'a", "a'", "\"a", "a\"", "'a\"", "\"a'", ""}) {
      assertThat(of(other, Coding.YAML)).isEqualTo(other);
    }
    assertThat(of("''", Coding.YAML)).isEmpty();
    assertThat(of("\"\"", Coding.YAML)).isEmpty();
    assertThat(of("\"a\\\n \"", Coding.YAML)).isEqualTo("a");
  }

  @Test
  void whatIsNoNumberInYamlIsLeftOut() {
    assertThat(of("\"a\\U7fffffffb\"", Coding.YAML)).isEqualTo("ab");
    assertThat(of("\"a\\U00110000b\"", Coding.YAML)).isEqualTo("ab");
    assertThat(of("\"\\a\\U0010FFFF\"", Coding.YAML)).isEqualTo("\u0007\uDBFF\uDFFF");
    assertThat(of("\"a\\U0010FFFDb\"", Coding.YAML)).isEqualTo("a\uDBFF\uDFFDb");
    assertThat(of("\"a\\x-1b\"", Coding.YAML)).isEqualTo("ab");
    assertThat(of("\"a\\x4\"", Coding.YAML)).isEqualTo("a\u0004");
    assertThat(of("\"a\\x00\"", Coding.YAML)).isEqualTo("a\uFFFD");
    assertThat(of("\"a\\\"", Coding.YAML)).isEqualTo("a\\");
  }

  @Test
  void hiddenValuesHaveNumbers() {
    assertThat(of("a&#45;&#45;b &amp; &#x41;", Coding.HIDDEN)).isEqualTo("a--b &amp; &#x41;");
    assertThat(of("&#;&#45&#4a;&#/;&#:;", Coding.HIDDEN)).isEqualTo("&#;&#45&#4a;&#/;&#:;");
    assertThat(of("&#09;&#90;", Coding.HIDDEN)).isEqualTo("\tZ");
    assertThat(of("&#65533;&#65536;&#123456;", Coding.HIDDEN)).isEqualTo("\uFFFD&#65536;&#123456;");
    assertThat(of("&#65535; &#000045;", Coding.HIDDEN)).isEqualTo("\uFFFD &#000045;");
    assertThat(of("&#65534;", Coding.HIDDEN)).isEqualTo("\uFFFE");
    assertThat(of("&#00000;", Coding.HIDDEN)).isEqualTo("\uFFFD");
    assertThat(of("&#45", Coding.HIDDEN)).isEqualTo("&#45");
  }
}
