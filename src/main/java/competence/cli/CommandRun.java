package competence.cli;

import competence.diagnostic.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run of the program. */
final class CommandRun {
  private final List<String> args;
  private final Console console;

  CommandRun(List<String> args, Console console) {
    this.args = rewriteHelp(args);
    this.console = console;
  }

  /** Does what the arguments ask for, and gives the exit code. */
  int run() {
    try {
      return dispatch();
    } catch (UsageException e) {
      return misused(String.valueOf(e.getMessage()));
    } catch (Console.LostResultException e) {
      if (e.isClosedPipe()) {
        return ExitCode.CLOSED_PIPE;
      }
      console.say("competence: cannot write to standard output: " + e.getMessage() + "\n");
      return ExitCode.FAILURE;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      console.say(Fault.describe(fault, args.contains("-v") || args.contains("--verbose")));
      return ExitCode.FAILURE;
    }
  }

  /** The version is printed without picocli, which takes longer to load than all the rest. */
  private int dispatch() {
    if (args.size() == 1 && (args.get(0).equals("-V") || args.get(0).equals("--version"))) {
      return version();
    }
    Optional<Command> command = command();
    return command.isPresent() ? run(command.get()) : withoutCommand();
  }

  private Optional<Command> command() {
    return args.isEmpty() ? Optional.empty() : Commands.named(args.get(0));
  }

  private int run(Command command) {
    Arguments arguments = Arguments.parse(Specs.command(command), args.subList(1, args.size()));
    if (arguments.has("--help")) {
      console.result(arguments.help(hasColour()));
      return ExitCode.OK;
    }
    return command.run(arguments, console);
  }

  private int withoutCommand() {
    Arguments arguments = Arguments.parse(Specs.overview(), args);
    String help = arguments.help(hasColour());
    if (arguments.has("--help")) {
      console.result(help);
      return ExitCode.OK;
    } else if (arguments.has("--version")) {
      return version();
    }
    console.say(help);
    return ExitCode.FAILURE;
  }

  private int version() {
    console.result(Specs.PROGRAM + " " + Main.VERSION + "\n");
    return ExitCode.OK;
  }

  private boolean hasColour() {
    return ReportOptions.DEFAULT.colour(console.shell());
  }

  private int misused(String message) {
    String name = command().map(command -> " " + command.name()).orElse("");
    console.say("competence: " + Visible.brief(message) + "\n");
    console.say("Try 'competence" + name + " --help' for more information.\n");
    return ExitCode.FAILURE;
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
