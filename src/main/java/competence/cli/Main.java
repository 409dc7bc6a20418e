package competence.cli;

import competence.diagnostic.Visible;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The program. */
public final class Main {
  /** The version of the program; a test compares it with the version of the build. */
  static final String VERSION = "0.1.0";

  private final List<String> args;
  private final Console console;

  private Main(List<String> args, Console console) {
    this.args = rewriteHelp(args);
    this.console = console;
  }

  /** Runs one command line with the streams and the environment of the process, and exits. */
  public static void main(String[] args) {
    System.setProperty("picocli.converters.excludes", "java.*"); // All values are texts.
    System.setProperty("jdk.console", "java.base"); // Else there is a console without a terminal.
    Shell shell =
        new Shell(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            System.getenv(),
            Path.of("").toAbsolutePath(),
            Shell.Terminal.of(System.getProperty("competence.terminal")));
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
    int code = new Main(args, console).run();
    return console.hasLostMessages() ? Math.max(code, Command.FAILURE) : code;
  }

  /** The names of all commands. */
  public static List<String> commands() {
    return List.copyOf(Commands.ALL.keySet());
  }

  private int run() {
    try {
      return dispatch();
    } catch (UsageException e) {
      String name = command() == null ? "" : " " + args.get(0);
      console.say("competence: " + Visible.brief(String.valueOf(e.getMessage())) + "\n");
      console.say("Try 'competence" + name + " --help' for more information.\n");
      return Command.FAILURE;
    } catch (Console.LostResultException e) {
      if (e.isClosedPipe()) {
        return Command.CLOSED_PIPE;
      }
      console.say("competence: cannot write to standard output: " + e.getMessage() + "\n");
      return Command.FAILURE;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      console.report(fault, args.contains("-v") || args.contains("--verbose"));
      return Command.FAILURE;
    }
  }

  /** The version is printed without picocli, which takes longer to load than all the rest. */
  private int dispatch() {
    if (args.size() == 1 && (args.get(0).equals("-V") || args.get(0).equals("--version"))) {
      return version();
    }
    Command command = command();
    if (command != null) {
      return run(command);
    } else if (!args.isEmpty() && !args.get(0).startsWith("-")) {
      throw UsageException.unknown("command", args.get(0), Commands.ALL.keySet());
    }
    return runWithoutCommand();
  }

  private @Nullable Command command() {
    return args.isEmpty() ? null : Commands.ALL.get(args.get(0));
  }

  private int run(Command command) {
    Arguments arguments =
        Arguments.parse(Specs.command(args.get(0), command), args.subList(1, args.size()));
    if (arguments.has("--help")) {
      console.result(help(arguments));
      return Command.OK;
    }
    return command.run(arguments, console);
  }

  private int runWithoutCommand() {
    Arguments arguments = Arguments.parse(Specs.overview(), args);
    if (arguments.has("--help")) {
      console.result(help(arguments));
      return Command.OK;
    } else if (arguments.has("--version")) {
      return version();
    }
    console.say(help(arguments));
    return Command.FAILURE;
  }

  private int version() {
    console.result(Specs.PROGRAM + " " + VERSION + "\n");
    return Command.OK;
  }

  private String help(Arguments arguments) {
    return arguments.help(ReportOptions.DEFAULT.colour(console.shell()));
  }

  /** {@code competence help compile} is {@code competence compile --help}. */
  private static List<String> rewriteHelp(List<String> args) {
    if (args.isEmpty() || !args.get(0).equals("help")) {
      return args;
    }
    List<String> rewritten = new ArrayList<>(args.subList(1, args.size()));
    rewritten.add("--help");
    return rewritten;
  }
}
