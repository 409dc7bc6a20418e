package competence.cli;

import competence.source.Resources;
import java.util.List;

/** {@code competence schema}: the JSON Schemas of the files that people and programs write. */
final class SchemaCommand implements Command {
  private static final List<String> NAMES =
      List.of("yaml", "json", "jsonl", "config", "profile", "words", "audit", "diff");

  @Override
  public String name() {
    return "schema";
  }

  @Override
  public String purpose() {
    return "Print a JSON Schema (2020-12).";
  }

  @Override
  public Syntax syntax() {
    return Syntax.of(
        List.of(
            Parameter.required("NAME", "Of what: " + String.join(", ", NAMES) + ".").of(NAMES)));
  }

  @Override
  public int run(Given given, Console console) {
    String name = given.parameter(0);
    if (!NAMES.contains(name)) {
      throw UsageException.unknown("schema", name, NAMES);
    }
    console.result(Resources.bytes("schema/" + name + ".schema.json"));
    return ExitCode.OK;
  }
}
