package competence.cli;

import competence.emitter.html.HtmlEmitter;
import competence.source.Resources;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code competence template}: the page of checklists, for people to begin with. */
final class TemplateCommand implements Command {

  @Override
  public String name() {
    return "template";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Print the page of checklists, to change it.")
        .footer(
            "",
            "Double braces are filled in. Give the file to compile --template FILE, or to",
            "\"presentation:\" in the configuration. To change looks alone, --css FILE is simpler.");
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) {
    console.result(Resources.bytes(HtmlEmitter.TEMPLATE));
    return ExitCode.OK;
  }
}
