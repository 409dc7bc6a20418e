package competence.cli;

import competence.present.WordsFile;
import competence.source.Resources;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code competence words}: the words of pages, for translators to begin with. */
final class WordsCommand implements Command {

  @Override
  public String name() {
    return "words";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Print the English words of checklists and handouts, to translate them.")
        .footer(
            "",
            "Change \"language:\" and the texts, keep the keys and what stands in braces, and give",
            "the file to compile --words FILE, or to \"presentation:\" in the configuration.");
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) {
    console.result(Resources.bytes(WordsFile.ENGLISH));
    return ExitCode.OK;
  }
}
