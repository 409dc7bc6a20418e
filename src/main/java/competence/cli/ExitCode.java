package competence.cli;

/** The exit codes. */
final class ExitCode {
  /** Success. */
  static final int OK = 0;

  /** Success with findings that the user asked for, such as a stale file or a warning. */
  static final int FINDINGS = 1;

  /** Failure: wrong usage, input with errors, or output that could not be written. */
  static final int FAILURE = 2;

  /** The reader of standard output has closed it: 128 and the number of SIGPIPE, as in shells. */
  static final int CLOSED_PIPE = 141;

  private ExitCode() {}
}
