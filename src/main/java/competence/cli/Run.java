package competence.cli;

import competence.diagnostic.Visible;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

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
    Optional<Command> command = args.isEmpty() ? Optional.empty() : Commands.named(args.get(0));
    boolean colour = Voice.AUTOMATIC.colour(console.shell());
    CommandLine line = Commands.line(command.map(List::of).orElse(Commands.ALL), colour);
    ParseResult given = parse(line);
    ParseResult innermost = given.hasSubcommand() ? given.subcommand() : given;
    if (innermost.isUsageHelpRequested()) {
      console.result(help(innermost.commandSpec().commandLine()));
      return ExitCode.OK;
    }
    if (given.isVersionHelpRequested()) {
      console.result("competence " + Version.NUMBER + "\n");
      return ExitCode.OK;
    }
    if (command.isEmpty()) {
      console.say(help(line));
      return ExitCode.FAILURE;
    }
    return command.get().run(innermost, console);
  }

  private ParseResult parse(CommandLine line) {
    try {
      return line.parseArgs(args.toArray(String[]::new));
    } catch (ParameterException e) {
      throw ParseErrors.explain(e);
    }
  }

  private int misused(String message) {
    Optional<Command> command = args.isEmpty() ? Optional.empty() : Commands.named(args.get(0));
    String name = command.map(c -> "competence " + c.name()).orElse("competence");
    console.say("competence: " + Visible.brief(message) + "\n");
    console.say(name + " --help tells what there is\n");
    return ExitCode.FAILURE;
  }

  private static String help(CommandLine line) {
    StringWriter text = new StringWriter();
    line.usage(new PrintWriter(text, true), line.getColorScheme());
    return text.toString();
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
