package competence.cli;

import competence.source.Resources;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code competence schema}: the JSON Schemas of the files that users and programs write. */
final class SchemaCommand extends Command {
  private static final List<String> NAMES =
      List.of("yaml", "json", "jsonl", "config", "profile", "words", "audit", "diff");

  SchemaCommand() {
    super("schema", "Print a JSON Schema (draft 2020-12).");
  }

  @Override
  void declare(CommandSpec spec) {
    Specs.argument(spec, "NAME", NAMES, "Kind of file");
  }

  @Override
  int run(Arguments arguments, Console console) {
    String name = UsageException.requireKnown("schema", arguments.positional(0), NAMES);
    console.result(Resources.bytes("schema/" + name + ".schema.json"));
    return ExitCode.OK;
  }
}
