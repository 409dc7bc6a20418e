package competence.cli;

import java.util.List;

/** What can be said without a command. */
final class Root {
  static final String NAME = "competence";
  static final Option VERSION = Option.flag("Print the version.", "-V", "--version");

  /** What the program is for, line by line. */
  static final List<String> PURPOSE =
      List.of(
          "Reads messy documents, works out the true tree of the competence framework in them,",
          "and writes it as YAML, Markdown handout, HTML checklist or JSON.");

  /** What the help says below the commands, line by line. */
  static final List<String> NOTES =
      List.of(
          "",
          "Without SOURCE, compile builds what frameworks/competence.yaml names.",
          "Exit codes: 0 all is well, 1 something was found (check, --check, --strict),",
          "2 it could not be done, 141 the reader of the output has gone.");

  /** Its options, in the order in which people see them. */
  static final List<Option> OPTIONS = List.of(Syntax.HELP, VERSION);

  private static final Syntax SYNTAX = new Syntax(List.of(Parameter.any("COMMAND")), OPTIONS);

  private Root() {}

  /** Does what the arguments ask for, the first of which is no command. */
  static int run(List<String> args, Console console) {
    Given given = Arguments.read(args, SYNTAX);
    boolean colour = Voice.AUTOMATIC.colour(console.shell());
    for (String name : given.parameters()) {
      if (Commands.named(name).isEmpty()) {
        throw UsageException.unknown("command", name, Commands.names());
      }
    }
    if (given.has(Syntax.HELP.name())) {
      console.result(Overview.text(colour));
    } else if (given.has(VERSION.name())) {
      console.result(NAME + " " + Version.NUMBER + "\n");
    } else {
      console.say(Overview.text(colour));
      return ExitCode.FAILURE;
    }
    return ExitCode.OK;
  }
}
