package competence.check;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of rules. The page of each rule has examples, which CodePagesTest runs. */
class RulesTest {
  private static final List<Code> CODES = Rules.ALL.stream().map(CheckRule::code).toList();

  @Test
  void areInTheOrderOfTheirCodes() {
    assertThat(CODES).isSorted().allMatch(code -> code.name().matches("(CHECK|WORD)1[0-9]{2}"));
  }

  @Test
  void haveCodesAndTitlesOfTheirOwn() {
    assertThat(Code.declared()).isSorted();
    assertThat(Codes.ALL).isSorted().containsAll(CODES).doesNotHaveDuplicates();
    assertThat(Codes.ALL.stream().map(Code::title)).doesNotHaveDuplicates();
    assertThat(Codes.ALL).allMatch(code -> code.name().matches("[A-Z]+[12][0-9]{2}"));
  }

  @Test
  void ofWordingAreOffByDefault() {
    assertThat(Rules.ALL.stream().filter(CheckRule::isOptIn).map(CheckRule::code))
        .isEqualTo(CODES.stream().filter(code -> code.name().startsWith("WORD")).toList());
    assertThat(Rules.ALL.stream().filter(CheckSettings.NONE::isOn).map(CheckRule::code))
        .isEqualTo(CODES.stream().filter(code -> code.name().startsWith("CHECK")).toList());
  }
}
