package competence.cli;

import picocli.CommandLine.Model.CommandSpec;

/** One of the commands of the program. */
interface Command {
  /** The exit code for success. */
  int OK = 0;

  /** The exit code for errors in an input, and for other findings that count. */
  int FINDINGS = 1;

  /** The exit code for wrong usage, unreadable input, or output that could not be written. */
  int FAILURE = 2;

  /** The reader of standard output has closed it: 128 and the number of SIGPIPE, as in shells. */
  int CLOSED_PIPE = 141;

  /** Adds arguments and options to the specification; {@code --help} is added anyway. */
  default void declare(CommandSpec spec) {}

  /**
   * Runs it.
   *
   * @return the exit code
   */
  int run(Arguments arguments, Console console);
}
