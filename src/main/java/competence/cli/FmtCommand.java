package competence.cli;

import competence.project.Plan;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code competence fmt}: YAML files made canonical, in place. */
final class FmtCommand implements Command {

  @Override
  public String name() {
    return "fmt";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Make framework files canonical YAML, in place.")
        .footer(LimitOption.footer());
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0..*")
            .arity("0..*")
            .paramLabel("PATH")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                "YAML files; a folder means all framework files below it, and none given means",
                "this folder. - is standard input, which goes to standard output.")
            .build());
    spec.addOption(
        CompileSpecs.flag("Write nothing; exit with 1 and name the files to change.", "--check"));
    spec.addOption(LimitOption.spec());
    Voice.addOptions(spec);
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) {
    boolean check = given.hasMatchedOption("--check");
    List<String> names = given.matchedPositionalValue(0, List.of("."));
    Plan plan = new FmtPlan(check, LimitOption.of(given), console).of(names);
    return new Work(console, Voice.of(given), null).run(plan, check, false);
  }
}
