package competence.cli;

import competence.check.Codes;
import competence.diagnostic.Code;
import competence.diagnostic.CodePage;
import java.util.List;

/** {@code competence explain}: what a code means, and what to do about it. */
final class ExplainCommand implements Command {

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String purpose() {
    return "Explain the code of a finding; without CODE, list all codes.";
  }

  @Override
  public Syntax syntax() {
    return Syntax.of(
        List.of(Parameter.optional("CODE", "A code, such as TREE101.").of(Choice.CODES)));
  }

  @Override
  public int run(Given given, Console console) {
    String written = given.parameter(0);
    console.result(written.isEmpty() ? list() : CodePage.of(code(written)).text());
    return ExitCode.OK;
  }

  private static Code code(String written) {
    return Codes.of(written)
        .orElseThrow(() -> UsageException.unknown("code", written, Choice.CODES.words()));
  }

  private static String list() {
    StringBuilder out = new StringBuilder();
    for (Code code : Codes.ALL) {
      out.append(Words.column(code.name(), 9)).append(Words.column(code.severity().word(), 9));
      out.append(code.title()).append('\n');
    }
    return out.toString();
  }
}
