package competence.cli;

import competence.project.Plan;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code competence compile}: documents into canonical YAML and other outputs. */
final class CompileCommand implements Command {

  @Override
  public String name() {
    return "compile";
  }

  @Override
  public CommandSpec spec() {
    return CompileOptions.spec();
  }

  @Override
  public int run(ParseResult given, Console console) {
    CompileOptions options = CompileOptions.of(given);
    Plan plan = Planner.plan(options, console);
    if (options.browser() != null && !plan.hasErrors() && !prints(plan)) {
      throw new UsageException("--browser prints PDFs, and no PDF is wanted; --to pdf wants one");
    }
    return new Work(console, options.voice(), options.browser())
        .run(plan, options.check(), options.strict());
  }

  private static boolean prints(Plan plan) {
    return plan.jobs().stream()
        .flatMap(job -> job.targets().stream())
        .anyMatch(target -> target.format().printed());
  }
}
