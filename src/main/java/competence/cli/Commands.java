package competence.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** All commands, and the command line that they make. */
final class Commands {
  /** The commands, in the order in which people see them. */
  static final List<Command> ALL =
      List.of(
          new CompileCommand(),
          new AuditCommand(),
          new CheckCommand(),
          new DiffCommand(),
          new FmtCommand(),
          new InitCommand(),
          new ExplainCommand(),
          new FormatsCommand(),
          new SchemaCommand(),
          new WordsCommand(),
          new TemplateCommand(),
          new CompletionCommand());

  private Commands() {}

  /** The command of that name. */
  static Optional<Command> named(String name) {
    return ALL.stream().filter(command -> command.name().equals(name)).findFirst();
  }

  /** The command line with these commands. Only what is used is built: each costs start-up time. */
  static CommandLine line(List<Command> commands, boolean colour) {
    CommandSpec root = withHelp(CommandSpec.create().name("competence"));
    root.usageMessage()
        .description(
            "Reads messy documents, works out the true tree of the competence framework in them,",
            "and writes it as YAML, Markdown handout, HTML checklist or JSON.")
        .footer(
            "",
            "Without SOURCE, compile builds what frameworks/competence.yaml names.",
            "Exit codes: 0 all is well, 1 something was found (check, --check, --strict),",
            "2 it could not be done, 141 the reader of the output has gone.");
    root.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print the version.")
            .build());
    for (Command command : commands) {
      root.addSubcommand(command.name(), withHelp(command.spec().name(command.name())));
    }
    CommandLine line = new CommandLine(root);
    line.setExpandAtFiles(false);
    line.setInterpolateVariables(false);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF));
    return line;
  }

  private static CommandSpec withHelp(CommandSpec spec) {
    spec.usageMessage().width(100);
    return spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Print this help.").build());
  }
}
