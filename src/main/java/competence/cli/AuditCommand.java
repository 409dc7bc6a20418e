package competence.cli;

import competence.project.Plan;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code competence audit}: what became of each word of a document. */
final class AuditCommand implements Command {

  @Override
  public String name() {
    return "audit";
  }

  @Override
  public CommandSpec spec() {
    return AuditOptions.spec();
  }

  @Override
  public int run(ParseResult given, Console console) {
    CompileOptions options = AuditOptions.of(given, console);
    Plan plan = Planner.plan(options, console);
    return new Work(console, options.voice(), null).run(plan, options.check(), options.strict());
  }
}
