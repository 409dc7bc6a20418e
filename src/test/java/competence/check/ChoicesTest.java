package competence.check;

import static org.assertj.core.api.Assertions.assertThat;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChoicesTest {
  private static final Diagnostic WARNING = new Diagnostic(Code.TXT103, "m", null, null, null);
  private static final Diagnostic NOTE = new Diagnostic(Code.TREE106, "m", null, null, null);
  private static final Diagnostic ERROR = new Diagnostic(Code.REC102, "m", null, null, null);

  private static Settings settings(Choices choices) {
    return new Settings(choices, null, null, Map.of());
  }

  private static List<Severity> judged(Choices choices) {
    return settings(choices).judge(List.of(WARNING, NOTE, ERROR)).stream()
        .map(Diagnostic::severity)
        .toList();
  }

  private static Choices choices(Object... namesAndDecisions) {
    Choices choices = new Choices();
    for (int i = 0; i < namesAndDecisions.length; i += 2) {
      String name = (String) namesAndDecisions[i];
      assertThat(choices.add(name, (Decision) namesAndDecisions[i + 1])).isNull();
    }
    return choices;
  }

  @Test
  void leaveAloneWhatNobodyNames() {
    assertThat(judged(Choices.NONE))
        .containsExactly(Severity.WARNING, Severity.NOTE, Severity.ERROR);
  }

  @Test
  void nameKindsByCodeNameAndPattern() {
    assertThat(judged(choices("txt103", Decision.DENY)))
        .containsExactly(Severity.ERROR, Severity.NOTE, Severity.ERROR);
    assertThat(judged(choices("Named-Heading", Decision.WARN)))
        .containsExactly(Severity.WARNING, Severity.WARNING, Severity.ERROR);
    assertThat(judged(choices("*", Decision.ALLOW))).containsExactly(Severity.ERROR);
  }

  @Test
  void goByTheMostExactName() {
    Choices choices = choices("TREE106", Decision.DENY, "*", Decision.ALLOW, "T*", Decision.WARN);
    assertThat(judged(choices)).containsExactly(Severity.WARNING, Severity.ERROR, Severity.ERROR);
  }

  @Test
  void refuseTwoDecisionsOfOneExactness() {
    Choices choices = choices("TXT103", Decision.DENY, "TXT103", Decision.DENY);
    assertThat(choices.add("mixed-script", Decision.WARN)).isNotNull();
  }

  @Test
  void refuseToPlayErrorsDown() {
    assertThat(new Choices().add("REC102", Decision.ALLOW)).isNotNull();
    assertThat(new Choices().add("unknown-key", Decision.WARN)).isNotNull();
    assertThat(new Choices().add("REC*", Decision.ALLOW)).isNotNull();
    assertThat(new Choices().add("REC102", Decision.DENY)).isNull();
  }

  @Test
  void ofTheCommandLineGoBeforeThoseOfTheConfiguration() {
    Choices below = choices("TXT103", Decision.DENY, "TREE106", Decision.WARN);
    Choices above = choices("*", Decision.ALLOW);
    assertThat(judged(above.or(below))).containsExactly(Severity.ERROR);
    assertThat(judged(below.or(above)))
        .containsExactly(Severity.ERROR, Severity.WARNING, Severity.ERROR);
  }

  @Test
  void turnRulesOnAndOff() {
    Rule optIn = new VagueVerb();
    Rule usual = new TwinText();
    assertThat(settings(choices("word*", Decision.WARN)).isOn(optIn)).isTrue();
    assertThat(settings(choices("word*", Decision.ALLOW)).isOn(optIn)).isFalse();
    assertThat(settings(choices("twin-text", Decision.ALLOW)).isOn(usual)).isFalse();
    assertThat(settings(choices("twin-text", Decision.DENY)).isOn(usual)).isTrue();
  }

  @Test
  void settingsGoBeforeOthersOneByOne() {
    Settings above = new Settings(Choices.NONE, FailOn.NOTE, null, Map.of());
    Settings below = new Settings(Choices.NONE, FailOn.NEVER, 7, Map.of());
    assertThat(above.or(below).threshold()).isEqualTo(FailOn.NOTE);
    assertThat(above.or(below).longest()).isEqualTo(7);
    assertThat(Settings.NONE.threshold()).isEqualTo(FailOn.ERROR);
    assertThat(Settings.NONE.longest()).isEqualTo(300);
  }

  @Test
  void failFromASeverityOn() {
    assertThat(FailOn.ERROR.fails(Severity.ERROR)).isTrue();
    assertThat(FailOn.ERROR.fails(Severity.WARNING)).isFalse();
    assertThat(FailOn.WARNING.fails(Severity.WARNING)).isTrue();
    assertThat(FailOn.WARNING.fails(Severity.NOTE)).isFalse();
    assertThat(FailOn.NOTE.fails(Severity.NOTE)).isTrue();
    assertThat(FailOn.NEVER.fails(Severity.ERROR)).isFalse();
  }
}
