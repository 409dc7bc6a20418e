package competence.cli;

import competence.source.Resources;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A command that prints one of the files of the program, as a starting point for the user's own.
 *
 * @param resource the file
 */
record PrintCommand(String name, String purpose, String resource, String... notes)
    implements Command {
  @Override
  public void declare(CommandSpec spec) {
    Specs.notes(spec, notes);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    console.result(Resources.bytes(resource));
    return ExitCode.OK;
  }
}
