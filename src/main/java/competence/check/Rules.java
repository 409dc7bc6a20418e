package competence.check;

import competence.diagnostic.Diagnostics;
import java.util.List;

/** The rules of {@code competence check}. */
public final class Rules {
  static final List<CheckRule> ALL =
      List.of(
          new DanglingStem(),
          new EmptyHeading(),
          new TwinText(),
          new RepeatedText(),
          new SkippedNumber(),
          new SkippedHeadingLevel(),
          new UnusedLevel(),
          new MissingId(),
          new ReplacedByNothing(),
          new OverlongText(),
          new TwoInOne(),
          new VagueVerb(),
          new MixedCapitals());

  private Rules() {}

  /** The names of all rules: {@code dangling-stem}. */
  public static List<String> names() {
    return ALL.stream().map(rule -> rule.code().title()).toList();
  }

  /**
   * Adds the findings of all rules that are on, with their usual severity; {@link
   * CheckSettings#judge} applies the user's decisions to it.
   */
  public static void check(CheckInput input, CheckSettings settings, Diagnostics diagnostics) {
    for (CheckRule rule : ALL) {
      if (settings.isOn(rule)) {
        rule.check(input, settings, new RuleFindings(rule.code(), input.source(), diagnostics));
      }
    }
  }
}
