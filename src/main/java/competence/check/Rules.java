package competence.check;

import competence.diagnostic.Code;
import java.util.List;

/** The rules that there are. */
final class Rules {
  /** All of them, in the order of their codes. */
  static final List<Rule> ALL =
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

  /** Whether findings of this kind are made only where somebody asks for them. */
  static boolean isOptIn(Code code) {
    return ALL.stream().anyMatch(rule -> rule.code() == code && rule.optIn());
  }
}
