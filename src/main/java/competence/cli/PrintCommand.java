package competence.cli;

import competence.source.Resources;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A command that prints one of the files of the program, as a starting point for the user's own.
 *
 * @param resource the file
 * @param notes what to do with it, line by line
 */
record PrintCommand(String name, String purpose, String resource, List<String> notes)
    implements Command {
  @Override
  public void declare(CommandSpec spec) {
    Specs.notes(spec, notes.toArray(String[]::new));
  }

  @Override
  public int run(Arguments arguments, Console console) {
    console.result(Resources.bytes(resource));
    return ExitCode.OK;
  }
}
