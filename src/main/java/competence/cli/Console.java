package competence.cli;

import competence.diagnostic.Visible;
import competence.project.Failure;
import competence.project.Output;
import competence.project.ProjectFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.PushbackInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The standard streams as the commands use them, in UTF-8 whatever the locale. Results go to
 * standard output, everything else to standard error.
 */
final class Console {
  private final Shell shell;
  private boolean lost;

  Console(Shell shell) {
    this.shell = shell;
  }

  Shell shell() {
    return shell;
  }

  InputStream in() {
    return shell.in();
  }

  /**
   * Standard input, unless it is empty or a terminal.
   *
   * @param missing the missing argument, as the help calls it
   * @param mayBeProject whether a project would have done as well
   * @throws UsageException if there is no input
   */
  InputStream input(String missing, boolean mayBeProject) {
    if (!shell.terminal().in()) {
      PushbackInputStream in = new PushbackInputStream(shell.in());
      try {
        int first = in.read();
        if (first >= 0) {
          in.unread(first);
          return in;
        }
      } catch (IOException e) {
        throw new UsageException("cannot read standard input: " + Failure.reason(e));
      }
    }
    String project = mayBeProject ? ", no frameworks/competence.yaml here or above" : "";
    String help = mayBeProject ? "; competence init writes a configuration" : "";
    throw new UsageException("no " + missing + project + ", and standard input is empty" + help);
  }

  /** Writes a result to standard output, without the lambda that a content would need. */
  void result(byte[] bytes) {
    try {
      shell.out().write(bytes);
      shell.out().flush();
    } catch (IOException e) {
      throw new LostResultException(e);
    }
  }

  void result(Output.Content content) {
    try {
      content.write(shell.out());
      shell.out().flush();
    } catch (IOException e) {
      throw new LostResultException(e);
    }
  }

  void result(String text) {
    result(text.getBytes(StandardCharsets.UTF_8));
  }

  void say(String text) {
    try {
      shell.err().write(text.getBytes(StandardCharsets.UTF_8));
      shell.err().flush();
    } catch (IOException e) {
      lost = true; // Only the exit code can report this.
    }
  }

  /** Reports a fault of the program and what to do about it; the stack only if verbose. */
  void report(Throwable fault, boolean verbose) {
    if (fault instanceof OutOfMemoryError) {
      say("competence: not enough memory; set JAVA_TOOL_OPTIONS=-Xmx4g for 4 GB\n");
      return;
    }
    StackTraceElement[] stack = fault.getStackTrace();
    String place =
        stack.length == 0 ? "" : " at " + stack[0].getClassName() + ':' + stack[0].getLineNumber();
    StringWriter details = new StringWriter();
    if (verbose) {
      fault.printStackTrace(new PrintWriter(details, true));
    }
    say(
        "competence: internal error, please report it with the document: "
            + Visible.brief(fault.toString())
            + place
            + (verbose ? "\n" + details : " (-v shows the stack)\n"));
  }

  boolean hasLostMessages() {
    return lost;
  }

  /** The file with this name, relative to the user's folder. */
  Path path(String name) {
    if (name.isEmpty()) {
      throw new UsageException("a file name is empty; is a variable not set?");
    }
    try {
      return shell.folder().resolve(name).normalize();
    } catch (InvalidPathException e) {
      throw new UsageException("not a valid file name: " + name);
    }
  }

  List<Path> frameworkFiles(String folder) {
    try {
      return ProjectFiles.frameworks(path(folder));
    } catch (IOException e) {
      throw new UsageException("cannot list " + folder + ": " + Failure.reason(e));
    }
  }

  /** "1 file", "3 files". */
  static String count(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  /** A text padded to the width of a column, and with at least one space. */
  static String column(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }

  /** A result could not be written to standard output. */
  static final class LostResultException extends RuntimeException {
    private static final long serialVersionUID = 1;

    LostResultException(IOException cause) {
      super(Failure.reason(cause), cause);
    }

    /** Whether the reader has closed the stream, as {@code head} does. */
    boolean isClosedPipe() {
      return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
  }
}
