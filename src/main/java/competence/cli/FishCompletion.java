package competence.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A completion script for fish, whose form picocli doesn't know. */
final class FishCompletion {
  private FishCompletion() {}

  /** The script for a command line and its commands. */
  static String script(CommandLine line) {
    StringBuilder out = new StringBuilder();
    line.getSubcommands().forEach((name, command) -> command(name, command, out));
    return out.toString();
  }

  private static void command(String name, CommandLine command, StringBuilder out) {
    CommandSpec spec = command.getCommandSpec();
    out.append("complete -c competence -n __fish_use_subcommand -a ").append(name);
    out.append(" -d ").append(quoted(spec.usageMessage().description())).append('\n');
    for (OptionSpec option : spec.options()) {
      out.append(forCommand(name));
      for (String written : option.names()) {
        out.append(written.startsWith("--") ? " -l " : " -s ")
            .append(written.replaceFirst("^--?", ""));
      }
      out.append(option.arity().max() > 0 ? " -r" : "").append(candidates(option));
      out.append(" -d ").append(quoted(option.description())).append('\n');
    }
    for (ArgSpec parameter : spec.positionalParameters()) {
      if (parameter.completionCandidates() != null) {
        out.append(forCommand(name)).append(candidates(parameter)).append('\n');
      }
    }
  }

  private static String forCommand(String name) {
    return "complete -c competence -n '__fish_seen_subcommand_from " + name + "'";
  }

  private static String candidates(ArgSpec argument) {
    Iterable<String> candidates = argument.completionCandidates();
    return candidates == null ? "" : " -f -a '" + String.join(" ", candidates) + "'";
  }

  private static String quoted(String[] description) {
    return "'" + String.join(" ", description).replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
