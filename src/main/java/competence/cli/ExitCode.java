package competence.cli;

/** What the program tells the shell. */
final class ExitCode {
  /** Everything is as it should be. */
  static final int OK = 0;

  /** It did what was asked, and found something: a stale file, or a warning that was to count. */
  static final int FINDINGS = 1;

  /** It could not do what was asked: usage, unreadable or faulty input, output not written. */
  static final int FAILURE = 2;

  /** Whoever read the output has gone (128 and SIGPIPE, as shells have it). */
  static final int CLOSED_PIPE = 141;

  private ExitCode() {}
}
