package competence.cli;

import java.util.List;

/** {@code competence completion}: a script that lets the shell complete command lines. */
final class CompletionCommand implements Command {
  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

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
            Parameter.required("SHELL", "The shell: " + String.join(", ", SHELLS) + ".")
                .of(SHELLS)));
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
    String shell = given.parameter(0);
    if (!SHELLS.contains(shell)) {
      throw UsageException.unknown("shell", shell, SHELLS);
    }
    console.result(shell.equals("fish") ? FishCompletion.script() : Manual.bashCompletion());
    return ExitCode.OK;
  }
}
