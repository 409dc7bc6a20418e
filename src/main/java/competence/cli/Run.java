package competence.cli;

import competence.diagnostic.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run of the program. */
final class Run {
  private final List<String> args;
  private final Console console;

  Run(List<String> args, Console console) {
    this.args = DiffOptions.complete(rewriteHelp(args));
    this.console = console;
  }

  /** Does what the arguments ask for, and gives the exit code. */
  int run() {
    try {
      return dispatch();
    } catch (UsageException e) {
      return misused(String.valueOf(e.getMessage()));
    } catch (ResultLostException e) {
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

  private int dispatch() {
    Optional<Command> command = command();
    return command.isPresent() ? run(command.get()) : Root.run(args, console);
  }

  private Optional<Command> command() {
    return args.isEmpty() ? Optional.empty() : Commands.named(args.get(0));
  }

  private int run(Command command) {
    Given given = Arguments.read(args.subList(1, args.size()), command.syntax());
    if (given.has(Syntax.HELP.name())) {
      console.result(Manual.help(command, Voice.AUTOMATIC.colour(console.shell())));
      return ExitCode.OK;
    }
    return command.run(given, console);
  }

  private int misused(String message) {
    Optional<Command> command = command();
    String name = command.isPresent() ? Root.NAME + " " + command.get().name() : Root.NAME;
    console.say("competence: " + Visible.brief(message) + "\n");
    console.say(name + " --help tells what there is\n");
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
