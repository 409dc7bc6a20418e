package competence.cli;

import competence.source.Resources;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code competence schema}: the JSON Schemas of the files that people and programs write. */
final class SchemaCommand implements Command {
  private static final List<String> NAMES =
      List.of("yaml", "json", "jsonl", "config", "profile", "words", "audit", "diff");

  @Override
  public String name() {
    return "schema";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().description("Print a JSON Schema (2020-12).");
    return spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("1")
            .required(true)
            .paramLabel("NAME")
            .type(String.class)
            .completionCandidates(NAMES)
            .description("Of what: " + String.join(", ", NAMES) + ".")
            .build());
  }

  @Override
  public int run(ParseResult given, Console console) {
    String name = given.matchedPositionalValue(0, "");
    if (!NAMES.contains(name)) {
      throw UsageException.unknown("schema", name, NAMES);
    }
    console.result(Resources.bytes("schema/" + name + ".schema.json"));
    return ExitCode.OK;
  }
}
