package competence.cli;

import java.util.List;

/** {@code competence check}: what authors may want to look at again. Writes nothing. */
final class CheckCommand implements Command {

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String purpose() {
    return "Read, audit and check frameworks by rules; write nothing.";
  }

  @Override
  public Syntax syntax() {
    return CheckOptions.syntax();
  }

  @Override
  public List<String> notes() {
    return CheckOptions.notes();
  }

  @Override
  public int run(Given given, Console console) {
    CheckOptions options = CheckOptions.of(given);
    return new CheckWork(console, options.voice()).run(CheckPlan.of(options, console));
  }
}
