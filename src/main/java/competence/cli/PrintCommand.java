package competence.cli;

import competence.source.Resources;
import picocli.CommandLine.Model.CommandSpec;

/** A command that prints one of the files of the program, as a starting point for users. */
final class PrintCommand extends Command {
  private final String resource;
  private final String notes;

  PrintCommand(String name, String purpose, String resource, String notes) {
    super(name, purpose);
    this.resource = resource;
    this.notes = notes;
  }

  @Override
  void declare(CommandSpec spec) {
    Specs.notes(spec, notes);
  }

  @Override
  int run(Arguments arguments, Console console) {
    console.result(Resources.bytes(resource));
    return ExitCode.OK;
  }
}
