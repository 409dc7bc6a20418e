package competence.cli;

import static competence.cli.Option.flag;
import static competence.cli.Option.value;

import java.util.List;

/** The options of {@code compile}. */
final class CompileSpecs {
  private CompileSpecs() {}

  static List<Option> values() {
    return List.of(
        DocumentOptions.from("the documents"),
        Option.values(
                "FORMAT",
                "Formats wanted, with commas; competence formats lists them.",
                "-t",
                "--to")
            .of(Choice.FORMATS_TO_WRITE),
        value("PATH", "File or folder for the outputs; - is standard output.", "-o", "--output"),
        value("PATH", "File for the audit, a page or JSON by its ending; or a folder.", "--audit"),
        flag("Write nothing; exit with 1 and name the files that are stale.", "--check"),
        flag("Read YAML, JSON and Markdown back and compare the trees.", "--verify"),
        DocumentOptions.profile("the documents'"),
        value(
            "FILE", "Earlier edition to take ids from, if not where the YAML goes.", "--previous"),
        DocumentOptions.STDIN_NAME,
        DocumentOptions.language("the documents"),
        value("FILE", "Configuration of the project.", "--config"),
        value("FILE", "Chromium, Chrome or Edge, to print PDFs with.", "--browser"),
        flag("Overwrite files that competence did not make.", "--force"),
        flag("Let warnings count: exit with 1.", "--strict"));
  }
}
