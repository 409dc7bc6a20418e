package competence.cli;

import competence.diagnostic.Code;
import competence.diagnostic.CodePage;
import java.util.Arrays;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code competence explain}: what a code means, and what to do about it. */
final class ExplainCommand implements Command {

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().description("Explain the code of a finding; without CODE, list all codes.");
    return spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .paramLabel("CODE")
            .type(String.class)
            .completionCandidates(Arrays.stream(Code.values()).map(Code::name).toList())
            .description("A code, such as TREE101.")
            .build());
  }

  @Override
  public int run(ParseResult given, Console console) {
    String written = given.matchedPositionalValue(0, "");
    console.result(written.isEmpty() ? list() : CodePage.of(code(written)).text());
    return ExitCode.OK;
  }

  private static Code code(String written) {
    return Code.of(written)
        .orElseThrow(
            () ->
                UsageException.unknown(
                    "code", written, Arrays.stream(Code.values()).map(Code::name).toList()));
  }

  private static String list() {
    StringBuilder out = new StringBuilder();
    for (Code code : Code.values()) {
      out.append(Words.column(code.name(), 9)).append(Words.column(code.severity().word(), 9));
      out.append(code.title()).append('\n');
    }
    return out.toString();
  }
}
