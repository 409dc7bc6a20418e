package competence.cli;

import competence.source.Resources;
import java.util.List;

/**
 * A command that prints a file of the program's, for people to begin with.
 *
 * @param resource the file
 */
record PrintCommand(String name, String purpose, String resource, List<String> notes)
    implements Command {
  @Override
  public int run(Given given, Console console) {
    console.result(Resources.bytes(resource));
    return ExitCode.OK;
  }
}
