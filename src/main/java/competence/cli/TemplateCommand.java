package competence.cli;

import competence.emitter.html.HtmlEmitter;
import competence.source.Resources;
import java.util.List;

/** {@code competence template}: the page of checklists, for people to begin with. */
final class TemplateCommand implements Command {

  @Override
  public String name() {
    return "template";
  }

  @Override
  public String purpose() {
    return "Print the page of checklists, to change it.";
  }

  @Override
  public Syntax syntax() {
    return Syntax.of(List.of());
  }

  @Override
  public List<String> notes() {
    return List.of(
        "",
        "Double braces are filled in. Give the file to compile --template FILE, or to",
        "\"presentation:\" in the configuration. To change looks alone, --css FILE is simpler.");
  }

  @Override
  public int run(Given given, Console console) {
    console.result(Resources.bytes(HtmlEmitter.TEMPLATE));
    return ExitCode.OK;
  }
}
