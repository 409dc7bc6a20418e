package competence.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code competence completion}: a script that lets the shell complete command lines. */
final class CompletionCommand implements Command {
  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  @Override
  public void declare(CommandSpec spec) {
    Specs.argument(spec, "SHELL", SHELLS, "Shell");
  }

  @Override
  public int run(Arguments arguments, Console console) {
    String shell = UsageException.requireKnown("shell", arguments.positional(0), SHELLS);
    CommandLine program = Specs.commandLine(Specs.program());
    console.result(
        shell.equals("fish") ? fish(program) : AutoComplete.bash(Specs.PROGRAM, program));
    return OK;
  }

  /** The script for fish, which picocli cannot write. */
  private static String fish(CommandLine program) {
    StringBuilder out = new StringBuilder();
    program.getSubcommands().forEach((name, line) -> command(name, line.getCommandSpec(), out));
    return out.toString();
  }

  private static void command(String name, CommandSpec spec, StringBuilder out) {
    out.append("complete -c competence -n __fish_use_subcommand -a ").append(name);
    out.append(" -d ").append(quoted(spec.usageMessage().header())).append('\n');
    String start = "complete -c competence -n '__fish_seen_subcommand_from " + name + "'";
    for (OptionSpec option : spec.options()) {
      out.append(start);
      for (String written : option.names()) {
        out.append(written.startsWith("--") ? " -l " : " -s ")
            .append(written.replaceFirst("^--?", ""));
      }
      out.append(option.arity().max() == 0 ? "" : " -r").append(candidates(option));
      out.append(" -d ").append(quoted(option.description())).append('\n');
    }
    for (PositionalParamSpec argument : spec.positionalParameters()) {
      String candidates = candidates(argument);
      out.append(candidates.isEmpty() ? "" : start + candidates + "\n");
    }
  }

  private static String candidates(ArgSpec spec) {
    List<String> words = Specs.words(spec);
    return words.isEmpty() ? "" : " -f -a '" + String.join(" ", words) + "'";
  }

  private static String quoted(String... lines) {
    return "'" + String.join(" ", lines).replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
