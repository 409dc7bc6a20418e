package competence.cli;

import competence.check.CheckSettings;
import competence.check.FailOn;
import competence.check.RuleDecisions;
import competence.check.RuleDecisions.Decision;
import competence.check.Rules;
import competence.cli.CheckPlan.CheckJob;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Severity;
import competence.project.BuildResult;
import competence.project.Builder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code competence check}: what authors may want to look at again. Writes nothing. */
final class CheckCommand implements Command {
  @Override
  public void declare(CommandSpec spec) {
    Specs.arguments(spec, "PATH", "Documents and folders; - is standard input.");
    DocumentOptions.declare(
        spec, "--from", "--lang", "--profile", "--stdin-name", "--config", "--limit");
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
    ReportOptions.declare(spec, false);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    DocumentOptions documents = DocumentOptions.of(arguments);
    CheckPlan plan = CheckPlan.of(arguments.positionals(), documents, settings(arguments), console);
    ReportOptions report = shown(ReportOptions.of(arguments), plan);
    Reporter reporter = new Reporter(console, report);
    reporter.add(plan.diagnostics());
    if (reporter.hasFailed()) {
      return reporter.finish("");
    }
    List<BuildResult> built =
        reporter.run(plan.jobs(), job -> Builder.check(job.job(), job.settings()));
    built.forEach(reporter::add);
    reporter.report(summary(built, report.verbose()), d -> counts(plan.jobs(), d));
    return exitCode(plan.jobs(), built);
  }

  private static OptionSpec rules(String description, Decision decision) {
    return Specs.choices("RULE", Rules::names, description, option(decision));
  }

  private static CheckSettings settings(Arguments arguments) {
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

  /** Shows notes if they make the check fail. */
  private static ReportOptions shown(ReportOptions report, CheckPlan plan) {
    boolean notes = plan.jobs().stream().anyMatch(job -> job.settings().threshold() == FailOn.NOTE);
    return notes && !report.quiet() ? report.withNotes() : report;
  }

  private static boolean counts(List<CheckJob> jobs, Diagnostic finding) {
    return jobs.stream().anyMatch(job -> job.settings().fails(finding.severity()));
  }

  /** Errors in a document are findings, not a failure of the command. */
  private static int exitCode(List<CheckJob> jobs, List<BuildResult> built) {
    int code = OK;
    for (int i = 0; i < jobs.size(); i++) {
      BuildResult one = built.get(i);
      boolean failed = one.diagnostics().stream().anyMatch(Reporter::isFailureOfTheRun);
      if (failed || one.fault() != null) {
        return FAILURE;
      }
      CheckJob job = jobs.get(i);
      boolean fails = one.diagnostics().stream().anyMatch(d -> job.settings().fails(d.severity()));
      code = fails ? FINDINGS : code;
    }
    return code;
  }

  private static String summary(List<BuildResult> built, boolean notes) {
    List<String> parts = new ArrayList<>();
    parts.add("check: " + Console.count(built.size(), "file"));
    for (Severity severity : List.of(Severity.NOTE, Severity.WARNING, Severity.ERROR)) {
      long count =
          built.stream()
              .flatMap(one -> one.diagnostics().stream())
              .filter(finding -> finding.severity() == severity)
              .count();
      if (count > 0 && (notes || severity != Severity.NOTE)) {
        parts.add(Console.count((int) count, severity.word()));
      }
    }
    return String.join(", ", parts) + (parts.size() == 1 ? ", no problems found" : "");
  }
}
