package competence.cli;

import picocli.CommandLine.Model.CommandSpec;

/** One of the commands of the program. */
abstract class Command {
  private final String name;
  private final String purpose;

  /** A command with this name, and what it does in one line. */
  Command(String name, String purpose) {
    this.name = name;
    this.purpose = purpose;
  }

  final String name() {
    return name;
  }

  final String purpose() {
    return purpose;
  }

  /** Adds arguments, options and notes to the specification; {@code --help} is added anyway. */
  void declare(CommandSpec spec) {}

  /**
   * Runs it.
   *
   * @return the exit code
   */
  abstract int run(Arguments arguments, Console console);
}
