package competence.cli;

import competence.check.FailOn;
import competence.cli.CheckPlan.CheckJob;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Severity;
import competence.project.Batch;
import competence.project.BuildResult;
import competence.project.Builder;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code competence check}: what authors may want to look at again. Writes nothing. */
final class CheckCommand extends Command {
  CheckCommand() {
    super("check", "Check frameworks by rules, without writing anything.");
  }

  @Override
  void declare(CommandSpec spec) {
    Specs.arguments(spec, "PATH", "Documents and folders; - is standard input.");
    DocumentOptions.declare(
        spec, "--from", "--lang", "--profile", "--stdin-name", "--config", "--limit");
    RuleOptions.declare(spec);
    ReportOptions.declare(spec);
    Specs.notes(
        spec,
        """
        A folder with a configuration stands for everything that the configuration names, any other
        folder for all framework files and documents of the project below it. Without PATH, check
        uses the nearest configuration, or reads standard input if there is none.
        """);
    RuleOptions.describe(spec);
    DocumentOptions.describeLimits(spec);
  }

  @Override
  int run(Arguments arguments, Console console) {
    DocumentOptions documents = DocumentOptions.of(arguments);
    CheckPlan plan =
        CheckPlan.of(arguments.positionals(), documents, RuleOptions.of(arguments), console);
    ReportOptions report = ReportOptions.of(arguments);
    Reporter reporter = new Reporter(console, shown(report, plan));
    reporter.add(plan.diagnostics());
    if (plan.hasErrors()) {
      reporter.report("", d -> false);
      return ExitCode.FAILURE;
    }
    ProgressLine progress = new ProgressLine(console, report);
    List<BuildResult> built =
        Batch.run(plan.jobs(), job -> Builder.check(job.job(), job.settings()), progress);
    progress.clear();
    built.forEach(reporter::add);
    boolean notes = shown(report, plan).verbose();
    reporter.report(summary(built, notes), d -> counts(plan.jobs(), d));
    return exitCode(plan.jobs(), built);
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
    int code = ExitCode.OK;
    for (int i = 0; i < jobs.size(); i++) {
      BuildResult one = built.get(i);
      boolean unread = one.diagnostics().stream().anyMatch(d -> d.code().equals(Code.FILE101));
      if (unread || one.fault() != null) {
        return ExitCode.FAILURE;
      }
      CheckJob job = jobs.get(i);
      boolean fails = one.diagnostics().stream().anyMatch(d -> job.settings().fails(d.severity()));
      code = fails ? ExitCode.FINDINGS : code;
    }
    return code;
  }

  private static String summary(List<BuildResult> built, boolean notes) {
    List<String> parts = new ArrayList<>();
    parts.add("check: " + Console.count(built.size(), "file"));
    if (notes) {
      addCount(built, Severity.NOTE, parts);
    }
    addCount(built, Severity.WARNING, parts);
    addCount(built, Severity.ERROR, parts);
    return String.join(", ", parts) + (parts.size() == 1 ? ", no problems found" : "");
  }

  private static void addCount(List<BuildResult> built, Severity severity, List<String> parts) {
    long count =
        built.stream()
            .flatMap(one -> one.diagnostics().stream())
            .map(Diagnostic::severity)
            .filter(severity::equals)
            .count();
    if (count > 0) {
      parts.add(Console.count((int) count, severity.word()));
    }
  }
}
