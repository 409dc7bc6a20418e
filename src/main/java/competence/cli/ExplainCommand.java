package competence.cli;

import competence.check.Codes;
import competence.diagnostic.Code;
import competence.diagnostic.CodePage;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code competence explain}: what a code means, and what to do about it. */
final class ExplainCommand extends Command {
  ExplainCommand() {
    super("explain", "Explain the code of a finding, or list all codes.");
  }

  @Override
  void declare(CommandSpec spec) {
    Specs.optionalArgument(
        spec, "CODE", ExplainCommand::codes, "Code, such as TREE101 (default: list all codes).");
  }

  private static List<String> codes() {
    return Codes.ALL.stream().map(Code::name).toList();
  }

  @Override
  int run(Arguments arguments, Console console) {
    String written = arguments.positional(0);
    console.result(written.isEmpty() ? list() : CodePage.of(code(written)).text());
    return ExitCode.OK;
  }

  private static Code code(String written) {
    return Codes.of(written).orElseThrow(() -> UsageException.unknown("code", written, codes()));
  }

  private static String list() {
    StringBuilder out = new StringBuilder();
    for (Code code : Codes.ALL) {
      out.append(Console.column(code.name(), 9)).append(Console.column(code.severity().word(), 9));
      out.append(code.title()).append('\n');
    }
    return out.toString();
  }
}
