package competence.cli;

import competence.emitter.html.HtmlEmitter;
import competence.present.WordsFile;
import java.util.List;
import java.util.Optional;

/** All commands. */
final class Commands {
  /** The commands, in the order of the help. */
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
          new PrintCommand(
              "words",
              "Print the English words of checklists and handouts, to translate them.",
              WordsFile.ENGLISH,
              """
              Change "language:" and the texts; keep the keys and everything in braces. Then use the
              file with compile --words FILE, or under "presentation:" in the configuration.
              """),
          new PrintCommand(
              "template",
              "Print the page of checklists, to change it.",
              HtmlEmitter.TEMPLATE,
              """
              Double braces are placeholders. Use the file with compile --template FILE, or under
              "presentation:" in the configuration. To change only the looks, use --css FILE.
              """),
          new CompletionCommand());

  private Commands() {}

  /** The command with this name. */
  static Optional<Command> named(String name) {
    for (Command command : ALL) {
      if (command.name().equals(name)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }
}
