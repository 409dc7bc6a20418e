package competence.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The help of commands and what shells complete, drawn by picocli. It takes as long to start as all
 * the rest, so nothing else comes here: {@link Arguments} reads command lines.
 */
final class Manual {
  private static final int WIDTH = 100;

  private Manual() {}

  /** The help of a command. */
  static String help(Command command, boolean colour) {
    CommandLine line = line(List.of(command), colour);
    return usage(Objects.requireNonNull(line.getSubcommands().get(command.name())));
  }

  /** The help of the program as a whole. */
  static String overview(boolean colour) {
    return usage(line(Commands.ALL, colour));
  }

  /** A script for bash and zsh that completes command lines. */
  static String bashCompletion() {
    return AutoComplete.bash(Root.NAME, line(Commands.ALL, false));
  }

  private static String usage(CommandLine line) {
    StringWriter text = new StringWriter();
    line.usage(new PrintWriter(text, true), line.getColorScheme());
    return text.toString();
  }

  private static CommandLine line(List<Command> commands, boolean colour) {
    CommandSpec root = CommandSpec.create().name(Root.NAME);
    describe(root, Root.PURPOSE, Root.NOTES);
    Root.OPTIONS.forEach(option -> root.addOption(option(option)));
    commands.forEach(command -> root.addSubcommand(command.name(), spec(command)));
    CommandLine line = new CommandLine(root);
    line.setInterpolateVariables(false);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF));
    return line;
  }

  private static void describe(CommandSpec spec, List<String> purpose, List<String> notes) {
    spec.usageMessage()
        .width(WIDTH)
        .description(purpose.toArray(String[]::new))
        .footer(notes.toArray(String[]::new));
  }

  private static CommandSpec spec(Command command) {
    CommandSpec spec = CommandSpec.create().name(command.name());
    describe(spec, command.description(), command.notes());
    List<Parameter> parameters = command.syntax().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      spec.addPositional(parameter(i, parameters.get(i)));
    }
    command.syntax().options().forEach(option -> spec.addOption(option(option)));
    return spec;
  }

  private static PositionalParamSpec parameter(int place, Parameter parameter) {
    PositionalParamSpec.Builder spec =
        PositionalParamSpec.builder()
            .index(parameter.many() ? place + "..*" : "" + place)
            .arity((parameter.required() ? "1" : "0") + (parameter.many() ? "..*" : "..1"))
            .required(parameter.required())
            .paramLabel(parameter.label())
            .type(parameter.many() ? List.class : String.class)
            .description(parameter.description().toArray(String[]::new));
    List<String> words = parameter.choice().words();
    return (words.isEmpty() ? spec : spec.completionCandidates(words)).build();
  }

  private static OptionSpec option(Option option) {
    OptionSpec.Builder spec =
        OptionSpec.builder(option.names().toArray(String[]::new)).description(option.description());
    if (option.isFlag()) {
      return spec.build();
    }
    spec.paramLabel(option.label()).type(option.many() ? List.class : String.class);
    if (option.many()) {
      spec.auxiliaryTypes(String.class).splitRegex(",");
    }
    List<String> words = option.choice().words();
    return (words.isEmpty() ? spec : spec.completionCandidates(words)).build();
  }
}
