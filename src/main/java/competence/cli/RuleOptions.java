package competence.cli;

import competence.check.CheckSettings;
import competence.check.FailOn;
import competence.check.RuleDecisions;
import competence.check.RuleDecisions.Decision;
import competence.check.Rules;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of {@code check} on its rules, which make up {@link CheckSettings}. */
final class RuleOptions {
  private RuleOptions() {}

  static void declare(CommandSpec spec) {
    Specs.group(
        spec,
        "Rule options",
        List.of(
            rules("Ignore these findings.", Decision.ALLOW),
            rules("Report these findings as warnings, and turn their rules on.", Decision.WARN),
            rules("Report these findings as errors, and turn their rules on.", Decision.DENY),
            Specs.choice(
                "SEVERITY",
                () -> FailOn.WORDS,
                "Exit with 1 at or above: error (the default), warning, note, never.",
                "--fail-on")));
  }

  private static OptionSpec rules(String description, Decision decision) {
    return Specs.choices("RULE", Rules::names, description, option(decision));
  }

  /** Adds how to name rules to the help. */
  static void describe(CommandSpec spec) {
    Specs.notes(
        spec,
        """
        RULE is a code (CHECK101) or a name (dangling-stem); * matches any characters. If several match,
        the most specific wins. Wording rules (WORD*) are off until --warn or --deny turns them on.
        Errors stay errors. The configuration can set the same under "check:".
        """);
    Specs.notes(
        spec,
        """
        Examples:
          competence check draft.html --warn 'WORD*'
          competence check --deny dangling-stem --fail-on warning --format sarif
        """);
  }

  static CheckSettings of(Arguments arguments) {
    return new CheckSettings(
        decisions(arguments), failOn(arguments.value("--fail-on")), null, Map.of());
  }

  private static String option(Decision decision) {
    return "--" + decision.word();
  }

  private static RuleDecisions decisions(Arguments arguments) {
    RuleDecisions decisions = new RuleDecisions();
    for (Decision decision : Decision.values()) {
      String option = option(decision);
      for (String name : arguments.values(option)) {
        RuleDecisions.Refusal refusal = decisions.add(name.strip(), decision);
        if (refusal != null) {
          throw new UsageException(option + ": " + refusal.message() + "; " + refusal.help());
        }
      }
    }
    return decisions;
  }

  private static @Nullable FailOn failOn(@Nullable String word) {
    return word == null
        ? null
        : FailOn.of(UsageException.requireKnown("value of --fail-on", word, FailOn.WORDS));
  }
}
