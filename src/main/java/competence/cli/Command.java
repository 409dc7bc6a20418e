package competence.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One of the program's commands. */
interface Command {
  /** What it is called. */
  String name();

  /** Its options, parameters and help. Built by program, not from annotations: it starts faster. */
  CommandSpec spec();

  /**
   * Does it.
   *
   * @return the exit code
   */
  int run(ParseResult given, Console console);
}
