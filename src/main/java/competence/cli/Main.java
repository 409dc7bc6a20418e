package competence.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.List;

/** The program. */
public final class Main {
  /** The version of the program; a test compares it with the version of the build. */
  static final String VERSION = "0.1.0";

  private Main() {}

  /** Runs one command line with the streams and the environment of the process, and exits. */
  public static void main(String[] args) {
    System.setProperty("jdk.console", "java.base"); // Else there is a console without a terminal.
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
   * @param shell the streams, environment and folder to use
   * @return the exit code: 0 for success, 1 for findings, 2 for failure, 141 if the reader of
   *     standard output has closed it
   */
  public static int run(List<String> args, Shell shell) {
    Console console = new Console(shell);
    int code = new CommandRun(args, console).run();
    return console.hasLostMessages() ? Math.max(code, ExitCode.FAILURE) : code;
  }

  /** The names of all commands. */
  public static List<String> commands() {
    return Commands.ALL.stream().map(Command::name).toList();
  }
}
