package competence.cli;

import picocli.CommandLine.Model.CommandSpec;

/** One of the commands of the program. */
interface Command {
  /** The name that users type. */
  String name();

  /** What it does, in one line. */
  String purpose();

  /** Adds arguments, options and notes to the specification; {@code --help} is added anyway. */
  default void declare(CommandSpec spec) {}

  /**
   * Runs it.
   *
   * @return the exit code
   */
  int run(Arguments arguments, Console console);
}
