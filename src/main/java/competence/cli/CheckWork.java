package competence.cli;

import competence.check.FailOn;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Severity;
import competence.project.Batch;
import competence.project.BuildResult;
import competence.project.CheckJob;
import java.util.ArrayList;
import java.util.List;

/** Checks what was planned, and reports. */
final class CheckWork {
  private final Console console;
  private final Voice voice;

  CheckWork(Console console, Voice voice) {
    this.console = console;
    this.voice = voice;
  }

  /**
   * Does it.
   *
   * @return the exit code: what is wrong with a document was found, and is no failure
   */
  int run(CheckPlan plan) {
    Voice loud = voice(plan);
    Reporter reporter = new Reporter(console, loud);
    reporter.add(plan.diagnostics());
    if (plan.hasErrors()) {
      reporter.report("", d -> false);
      return ExitCode.FAILURE;
    }
    ProgressLine progress = new ProgressLine(console, voice);
    List<BuildResult> built = Batch.run(plan.jobs(), CheckJob::run, progress);
    progress.clear();
    built.forEach(reporter::add);
    reporter.report(summary(built, loud.verbose()), d -> counts(plan.jobs(), d));
    return exitCode(plan.jobs(), built);
  }

  /** Notes that make a check fail are shown. */
  private Voice voice(CheckPlan plan) {
    boolean notes = plan.jobs().stream().anyMatch(job -> job.settings().threshold() == FailOn.NOTE);
    return notes && !voice.quiet()
        ? new Voice(voice.quiet(), true, voice.form(), voice.color())
        : voice;
  }

  private static boolean counts(List<CheckJob> jobs, Diagnostic finding) {
    return jobs.stream().anyMatch(job -> job.settings().fails(finding.severity()));
  }

  private static int exitCode(List<CheckJob> jobs, List<BuildResult> built) {
    int code = ExitCode.OK;
    for (int i = 0; i < jobs.size(); i++) {
      BuildResult one = built.get(i);
      boolean unread = one.diagnostics().stream().anyMatch(d -> d.code() == Code.FILE101);
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
    parts.add("check: " + Words.count(built.size(), "file"));
    if (notes) {
      addCount(built, Severity.NOTE, parts);
    }
    addCount(built, Severity.WARNING, parts);
    addCount(built, Severity.ERROR, parts);
    return String.join(", ", parts) + (parts.size() == 1 ? ", nothing to mend" : "");
  }

  private static void addCount(List<BuildResult> built, Severity severity, List<String> parts) {
    long count =
        built.stream()
            .flatMap(one -> one.diagnostics().stream())
            .map(Diagnostic::severity)
            .filter(severity::equals)
            .count();
    if (count > 0) {
      parts.add(Words.count((int) count, severity.word()));
    }
  }
}
