package competence.cli;

import java.util.List;

/** A completion script for fish, whose form picocli doesn't know. */
final class FishCompletion {
  private FishCompletion() {}

  /** The script for all commands. */
  static String script() {
    StringBuilder out = new StringBuilder();
    Commands.ALL.forEach(command -> command(command, out));
    return out.toString();
  }

  private static void command(Command command, StringBuilder out) {
    out.append("complete -c competence -n __fish_use_subcommand -a ").append(command.name());
    out.append(" -d ").append(quoted(String.join(" ", command.description()))).append('\n');
    Syntax syntax = command.syntax();
    for (Option option : syntax.options()) {
      out.append(forCommand(command.name()));
      for (String written : option.names()) {
        out.append(written.startsWith("--") ? " -l " : " -s ")
            .append(written.replaceFirst("^--?", ""));
      }
      out.append(option.isFlag() ? "" : " -r").append(candidates(option.choice().words()));
      out.append(" -d ").append(quoted(option.description())).append('\n');
    }
    for (Parameter parameter : syntax.parameters()) {
      List<String> words = parameter.choice().words();
      if (!words.isEmpty()) {
        out.append(forCommand(command.name())).append(candidates(words)).append('\n');
      }
    }
  }

  private static String forCommand(String name) {
    return "complete -c competence -n '__fish_seen_subcommand_from " + name + "'";
  }

  private static String candidates(List<String> words) {
    return words.isEmpty() ? "" : " -f -a '" + String.join(" ", words) + "'";
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
