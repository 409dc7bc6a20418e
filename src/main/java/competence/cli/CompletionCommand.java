package competence.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code competence completion}: a script that lets the shell complete command lines. */
final class CompletionCommand implements Command {
  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Print a script that completes command lines of competence.")
        .footer(
            "",
            "bash, zsh: source <(competence completion bash)",
            "fish:      competence completion fish | source");
    return spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("1")
            .required(true)
            .paramLabel("SHELL")
            .type(String.class)
            .completionCandidates(SHELLS)
            .description("The shell: " + String.join(", ", SHELLS) + ".")
            .build());
  }

  @Override
  public int run(ParseResult given, Console console) {
    String shell = given.matchedPositionalValue(0, "");
    if (!SHELLS.contains(shell)) {
      throw UsageException.unknown("shell", shell, SHELLS);
    }
    CommandLine line = Commands.line(Commands.ALL, false);
    console.result(
        shell.equals("fish") ? FishCompletion.script(line) : AutoComplete.bash("competence", line));
    return ExitCode.OK;
  }
}
