package competence.cli;

import competence.project.Plan;
import java.util.List;

/** {@code competence audit}: what became of each word of a document. */
final class AuditCommand implements Command {

  @Override
  public String name() {
    return "audit";
  }

  @Override
  public String purpose() {
    return "Show what became of each word of a document: a page, or JSON.";
  }

  @Override
  public Syntax syntax() {
    return AuditOptions.syntax();
  }

  @Override
  public List<String> notes() {
    return AuditOptions.notes();
  }

  @Override
  public int run(Given given, Console console) {
    CompileOptions options = AuditOptions.of(given, console);
    Plan plan = Planner.plan(options, console);
    return new Work(console, options.voice(), null).run(plan, options.check(), options.strict());
  }
}
