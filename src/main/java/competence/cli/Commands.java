package competence.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All commands. What is done before one is chosen does without lambdas, which start slowly. */
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
    for (Command command : ALL) {
      if (command.name().equals(name)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  /** The names of all commands. */
  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Command command : ALL) {
      names.add(command.name());
    }
    return names;
  }
}
