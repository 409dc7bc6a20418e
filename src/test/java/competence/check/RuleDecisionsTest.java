package competence.check;

import static org.assertj.core.api.Assertions.assertThat;

import competence.check.RuleDecisions.Decision;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleDecisionsTest {
  private static final Diagnostic WARNING = new Diagnostic(Code.TXT103, "m", null, null, null);
  private static final Diagnostic NOTE = new Diagnostic(Code.TREE106, "m", null, null, null);
  private static final Diagnostic ERROR = new Diagnostic(Code.REC102, "m", null, null, null);

  private static CheckSettings settings(RuleDecisions decisions) {
    return new CheckSettings(decisions, null, null, Map.of());
  }

  private static List<Severity> judged(RuleDecisions decisions) {
    return settings(decisions).judge(List.of(WARNING, NOTE, ERROR)).stream()
        .map(Diagnostic::severity)
        .toList();
  }

  private static RuleDecisions decisions(Object... namesAndDecisions) {
    RuleDecisions decisions = new RuleDecisions();
    for (int i = 0; i < namesAndDecisions.length; i += 2) {
      String name = (String) namesAndDecisions[i];
      assertThat(decisions.add(name, (Decision) namesAndDecisions[i + 1])).isNull();
    }
    return decisions;
  }

  @Test
  void keepTheDefaultsOfOtherFindings() {
    assertThat(judged(RuleDecisions.NONE))
        .containsExactly(Severity.WARNING, Severity.NOTE, Severity.ERROR);
  }

  @Test
  void nameKindsByCodeNameAndPattern() {
    assertThat(judged(decisions("txt103", Decision.DENY)))
        .containsExactly(Severity.ERROR, Severity.NOTE, Severity.ERROR);
    assertThat(judged(decisions("Named-Heading", Decision.WARN)))
        .containsExactly(Severity.WARNING, Severity.WARNING, Severity.ERROR);
    assertThat(judged(decisions("*", Decision.ALLOW))).containsExactly(Severity.ERROR);
  }

  @Test
  void useTheMostSpecificName() {
    RuleDecisions decisions =
        decisions("TREE106", Decision.DENY, "*", Decision.ALLOW, "T*", Decision.WARN);
    assertThat(judged(decisions)).containsExactly(Severity.WARNING, Severity.ERROR, Severity.ERROR);
  }

  @Test
  void refuseTwoDecisionsForOneName() {
    RuleDecisions decisions = decisions("TXT103", Decision.DENY, "TXT103", Decision.DENY);
    assertThat(decisions.add("mixed-script", Decision.WARN)).isNotNull();
  }

  @Test
  void refuseToChangeErrors() {
    assertThat(new RuleDecisions().add("REC102", Decision.ALLOW)).isNotNull();
    assertThat(new RuleDecisions().add("unknown-key", Decision.WARN)).isNotNull();
    assertThat(new RuleDecisions().add("REC*", Decision.ALLOW)).isNotNull();
    assertThat(new RuleDecisions().add("REC102", Decision.DENY)).isNull();
  }

  @Test
  void ofTheCommandLineOverrideTheConfiguration() {
    RuleDecisions below = decisions("TXT103", Decision.DENY, "TREE106", Decision.WARN);
    RuleDecisions above = decisions("*", Decision.ALLOW);
    assertThat(judged(above.or(below))).containsExactly(Severity.ERROR);
    assertThat(judged(below.or(above)))
        .containsExactly(Severity.ERROR, Severity.WARNING, Severity.ERROR);
  }

  private static CheckRule rule(String title) {
    return Rules.ALL.stream().filter(r -> r.code().title().equals(title)).findFirst().orElseThrow();
  }

  @Test
  void turnRulesOnAndOff() {
    CheckRule optIn = rule("vague-verb");
    CheckRule usual = rule("twin-text");
    assertThat(settings(decisions("word*", Decision.WARN)).isOn(optIn)).isTrue();
    assertThat(settings(decisions("word*", Decision.ALLOW)).isOn(optIn)).isFalse();
    assertThat(settings(decisions("twin-text", Decision.ALLOW)).isOn(usual)).isFalse();
    assertThat(settings(decisions("twin-text", Decision.DENY)).isOn(usual)).isTrue();
  }

  @Test
  void settingsOverrideOthersOneByOne() {
    CheckSettings above = new CheckSettings(RuleDecisions.NONE, FailOn.NOTE, null, Map.of());
    CheckSettings below = new CheckSettings(RuleDecisions.NONE, FailOn.NEVER, 7, Map.of());
    assertThat(above.or(below).threshold()).isEqualTo(FailOn.NOTE);
    assertThat(above.or(below).longest()).isEqualTo(7);
    assertThat(CheckSettings.NONE.threshold()).isEqualTo(FailOn.ERROR);
    assertThat(CheckSettings.NONE.longest()).isEqualTo(300);
  }

  @Test
  void failFromASeverityUpwards() {
    assertThat(FailOn.ERROR.fails(Severity.ERROR)).isTrue();
    assertThat(FailOn.ERROR.fails(Severity.WARNING)).isFalse();
    assertThat(FailOn.WARNING.fails(Severity.WARNING)).isTrue();
    assertThat(FailOn.WARNING.fails(Severity.NOTE)).isFalse();
    assertThat(FailOn.NOTE.fails(Severity.NOTE)).isTrue();
    assertThat(FailOn.NEVER.fails(Severity.ERROR)).isFalse();
  }
}
