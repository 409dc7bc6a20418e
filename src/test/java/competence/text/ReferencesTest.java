package competence.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Common character references mean the same to jsoup. */
class ReferencesTest {
  private static final String CHARACTERS = "#x0123456789amplgtquosnbAMPLGT \u0663\u00E4<&";

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      value = {
        "&amp; => &",
        "&lt; => <",
        "&gt; => >",
        "&quot; => \"",
        "&apos; => '",
        "&nbsp; => ~\u00A0~",
        "&#65; => A",
        "&#065; => A",
        "&#32; => ~ ~",
      })
  void areRead(String reference, String character) {
    assertThat(References.common(reference)).isEqualTo(character);
    assertThat(Parser.unescapeEntities(reference, true)).isEqualTo(character);
  }

  @Test
  void theLastPrintableCharacterIsATilde() {
    assertThat(References.common("&#126;")).isEqualTo("~");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&;", "&#;", "&#x41;", "&#X41;", "&#31;", "&#127;", "&#128;", "&#0;", "&#0065;", "&#9999;",
        "&#-5;", "&#+65;", "&#6 5;", "&# 65;", "&AMP;", "&Lt;", "&copy;", "&amp", "& amp;",
            "&amp;;",
        "&#\u0666\u0665;", "&#99999999999;", "&#4294967361;"
      })
  void othersAreLeftToTheLibrary(String reference) {
    assertThat(References.common(reference)).isNull();
  }

  @Test
  void allNumbersMeanTheSame() {
    for (int number = 0; number < 100_000; number++) {
      agrees("&#" + number + ";");
      agrees("&#0" + number + ";");
    }
  }

  @Test
  void randomReferencesMeanTheSame() {
    Random random = new Random(14);
    for (int i = 0; i < 100_000; i++) {
      StringBuilder reference = new StringBuilder(random.nextInt(3) == 0 ? "&#" : "&");
      for (int length = random.nextInt(5); length >= 0; length--) {
        reference.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
      agrees(reference.append(';').toString());
    }
  }

  private static void agrees(String reference) {
    String common = References.common(reference);
    if (common != null) {
      assertThat(common).as(reference).isEqualTo(Parser.unescapeEntities(reference, true));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"&nbsp;", "&#160;", "&#xA0;", "&#9;", "&Tab;", "&NewLine;", "&emsp;", "&#X20;"})
  void knowsWhiteSpace(String reference) {
    assertThat(References.isWhite(reference)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"&amp;", "&#65;", "&#x2022;", "&bull;", "&#99999999;", "&#;", "&#xZ;"})
  void knowsOtherReferences(String reference) {
    assertThat(References.isWhite(reference)).isFalse();
  }
}
