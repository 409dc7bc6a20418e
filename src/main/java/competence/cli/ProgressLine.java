package competence.cli;

import competence.project.Batch;

/** A line on the terminal that shows the progress; never in a file or a pipe. */
final class ProgressLine implements Batch.Progress {
  private static final String CLEAR = "\r\u001B[K";
  private final Console console;
  private final boolean shown;
  private boolean dirty;

  ProgressLine(Console console, ReportOptions options) {
    this.console = console;
    Shell shell = console.shell();
    boolean dumb = "dumb".equals(shell.environment().get("TERM"));
    this.shown = shell.terminal().err() && !dumb && !options.quiet() && !options.isForPrograms();
  }

  @Override
  public void done(int count, int of) {
    if (shown) {
      dirty = true;
      console.say(CLEAR + "compiled " + count + " of " + of);
    }
  }

  /** Removes the line. */
  void clear() {
    if (dirty) {
      console.say(CLEAR);
    }
  }
}
