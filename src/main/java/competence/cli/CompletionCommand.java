package competence.cli;

import java.util.List;

/** {@code competence completion}: a script that lets the shell complete command lines. */
final class CompletionCommand implements Command {
  @Override
  public String name() {
    return "completion";
  }

  @Override
  public String purpose() {
    return "Print a script that completes command lines of competence.";
  }

  @Override
  public Syntax syntax() {
    return Syntax.of(
        List.of(
            Parameter.required("SHELL", "The shell: " + Choice.SHELLS.list() + ".")
                .of(Choice.SHELLS)));
  }

  @Override
  public List<String> notes() {
    return List.of(
        "",
        "bash, zsh: source <(competence completion bash)",
        "fish:      competence completion fish | source");
  }

  @Override
  public int run(Given given, Console console) {
    String shell = Choice.SHELLS.check("shell", given.parameter(0));
    console.result(shell.equals("fish") ? FishCompletion.script() : Manual.bashCompletion());
    return ExitCode.OK;
  }
}
