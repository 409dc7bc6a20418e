package competence.cli;

import competence.project.Plan;
import java.util.List;

/** {@code competence compile}: documents into canonical YAML and other outputs. */
final class CompileCommand implements Command {

  @Override
  public String name() {
    return "compile";
  }

  @Override
  public String purpose() {
    return "Compile documents into canonical YAML and other formats.";
  }

  @Override
  public Syntax syntax() {
    return CompileOptions.syntax();
  }

  @Override
  public List<String> notes() {
    return CompileOptions.notes();
  }

  @Override
  public int run(Given given, Console console) {
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
        .anyMatch(target -> target.format().isPrinted());
  }
}
