package competence.cli;

import competence.present.WordsFile;
import competence.source.Resources;
import java.util.List;

/** {@code competence words}: the words of pages, for translators to begin with. */
final class WordsCommand implements Command {

  @Override
  public String name() {
    return "words";
  }

  @Override
  public String purpose() {
    return "Print the English words of checklists and handouts, to translate them.";
  }

  @Override
  public Syntax syntax() {
    return Syntax.of(List.of());
  }

  @Override
  public List<String> notes() {
    return List.of(
        "",
        "Change \"language:\" and the texts, keep the keys and what stands in braces, and give",
        "the file to compile --words FILE, or to \"presentation:\" in the configuration.");
  }

  @Override
  public int run(Given given, Console console) {
    console.result(Resources.bytes(WordsFile.ENGLISH));
    return ExitCode.OK;
  }
}
