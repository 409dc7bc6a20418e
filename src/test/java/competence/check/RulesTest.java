package competence.check;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Code;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of rules. Examples of each stand on its page, and are run from there. */
class RulesTest {
  private static final List<Code> CODES = Rules.ALL.stream().map(Rule::code).toList();

  @Test
  void haveACodeEach() {
    List<Code> all =
        Arrays.stream(Code.values())
            .filter(code -> code.name().startsWith("CHECK") || code.name().startsWith("WORD"))
            .toList();
    assertThat(CODES).isEqualTo(all);
  }

  @Test
  void ofWordingAreOffUntilSomebodyAsks() {
    assertThat(Rules.ALL.stream().filter(Rule::optIn).map(Rule::code))
        .isEqualTo(CODES.stream().filter(code -> code.name().startsWith("WORD")).toList());
    assertThat(Rules.ALL.stream().filter(Settings.NONE::isOn).map(Rule::code))
        .isEqualTo(CODES.stream().filter(code -> code.name().startsWith("CHECK")).toList());
  }
}
