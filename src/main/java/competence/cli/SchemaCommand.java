package competence.cli;

import competence.source.Resources;
import java.util.List;

/** {@code competence schema}: the JSON Schemas of the files that people and programs write. */
final class SchemaCommand implements Command {
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
            Parameter.required("NAME", "Of what: " + Choice.SCHEMAS.list() + ".")
                .of(Choice.SCHEMAS)));
  }

  @Override
  public int run(Given given, Console console) {
    String name = Choice.SCHEMAS.check("schema", given.parameter(0));
    console.result(Resources.bytes("schema/" + name + ".schema.json"));
    return ExitCode.OK;
  }
}
