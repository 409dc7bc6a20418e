package competence.cli;

import static competence.cli.Option.flag;
import static competence.cli.Option.value;

import java.util.List;

/** The options of {@code compile}. */
final class CompileSpecs {
  private CompileSpecs() {}

  static List<Option> values() {
    return List.of(
        value("FORMAT", "Format of the documents; auto (the default) finds it out.", "-f", "--from")
            .of(Choice.FORMATS_TO_READ),
        Option.values(
                "FORMAT",
                "Formats wanted, with commas; competence formats lists them.",
                "-t",
                "--to")
            .of(Choice.FORMATS_TO_WRITE),
        value("PATH", "File or folder for the outputs; - is standard output.", "-o", "--output"),
        value("PATH", "File for the audit, a page or JSON by its ending; or a folder.", "--audit"),
        flag("Write nothing; exit with 1 and name the files that are stale.", "--check"),
        value("FILE", "Habits of the documents' family (competence schema profile).", "--profile"),
        value(
            "FILE", "Earlier edition to take ids from, if not where the YAML goes.", "--previous"),
        value("NAME", "What standard input is called; tells its format too.", "--stdin-name"),
        value("TAG", "Language of the documents: en, de-AT.", "--lang"),
        value("FILE", "Configuration of the project.", "--config"),
        value("FILE", "Chromium, Chrome or Edge, to print PDFs with.", "--browser"),
        flag("Overwrite files that competence did not make.", "--force"),
        flag("Let warnings count: exit with 1.", "--strict"));
  }
}
