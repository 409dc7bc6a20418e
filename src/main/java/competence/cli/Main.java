package competence.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.List;

/** The program. */
public final class Main {
  private Main() {}

  /** Runs one command line in this process's surroundings, and ends the process. */
  public static void main(String[] args) {
    System.setProperty("jdk.console", "java.base"); // Else a console is there without a terminal.
    Shell shell =
        new Shell(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            System.getenv(),
            Path.of("").toAbsolutePath(),
            Terminal.of(System.getProperty("competence.terminal")));
    System.exit(run(List.of(args), shell));
  }

  /**
   * Runs one command line.
   *
   * @param args the command and its arguments
   * @param shell what it is run in
   * @return the exit code: 0 if all is well, 1 if something was found, 2 if it could not be done,
   *     141 if the reader of standard output has gone
   */
  public static int run(List<String> args, Shell shell) {
    Console console = new Console(shell);
    int code = new Run(args, console).run();
    return console.hasLostMessages() ? Math.max(code, ExitCode.FAILURE) : code;
  }
}
