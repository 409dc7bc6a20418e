package competence.cli;

import competence.emitter.html.HtmlEmitter;
import competence.present.WordsFile;
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
          new PrintCommand(
              "words",
              "Print the English words of checklists and handouts, to translate them.",
              WordsFile.ENGLISH,
              List.of(
                  "",
                  "Change \"language:\" and the texts, keep the keys and what stands in braces, and give",
                  "the file to compile --words FILE, or to \"presentation:\" in the configuration.")),
          new PrintCommand(
              "template",
              "Print the page of checklists, to change it.",
              HtmlEmitter.TEMPLATE,
              List.of(
                  "",
                  "Double braces are filled in. Give the file to compile --template FILE, or to",
                  "\"presentation:\" in the configuration. To change looks alone, --css FILE is simpler.")),
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
