package competence.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code competence check}: what authors may want to look at again. Writes nothing. */
final class CheckCommand implements Command {

  @Override
  public String name() {
    return "check";
  }

  @Override
  public CommandSpec spec() {
    return CheckOptions.spec();
  }

  @Override
  public int run(ParseResult given, Console console) {
    CheckOptions options = CheckOptions.of(given);
    return new CheckWork(console, options.voice()).run(CheckPlan.of(options, console));
  }
}
