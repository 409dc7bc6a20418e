package competence.cli;

import competence.project.Plan;
import java.util.List;

/** {@code competence fmt}: YAML files made canonical, in place. */
final class FmtCommand implements Command {

  @Override
  public String name() {
    return "fmt";
  }

  @Override
  public String purpose() {
    return "Make framework files canonical YAML, in place.";
  }

  @Override
  public Syntax syntax() {
    return Syntax.of(
        List.of(
            Parameter.any(
                "PATH",
                "YAML files; a folder means all framework files below it, and none given means",
                "this folder. - is standard input, which goes to standard output.")),
        List.of(
            Option.flag("Write nothing; exit with 1 and name the files to change.", "--check"),
            LimitOption.option()),
        Voice.options());
  }

  @Override
  public List<String> notes() {
    return LimitOption.notes();
  }

  @Override
  public int run(Given given, Console console) {
    boolean check = given.has("--check");
    List<String> names = given.parameters().isEmpty() ? List.of(".") : given.parameters();
    Plan plan = new FmtPlan(check, LimitOption.of(given), console).of(names);
    return new Work(console, Voice.of(given), null).run(plan, check, false);
  }
}
