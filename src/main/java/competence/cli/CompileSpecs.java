package competence.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** The options of {@code compile}. */
final class CompileSpecs {
  private CompileSpecs() {}

  static List<OptionSpec> values() {
    return List.of(
        value("FORMAT", "Format of the documents; auto (the default) finds it out.", "-f", "--from")
            .completionCandidates(FormatNames.read())
            .build(),
        value("FORMAT", "Formats wanted, with commas; competence formats lists them.", "-t", "--to")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .splitRegex(",")
            .completionCandidates(FormatNames.written())
            .build(),
        value("PATH", "File or folder for the outputs; - is standard output.", "-o", "--output")
            .build(),
        value("PATH", "File for the audit, a page or JSON by its ending; or a folder.", "--audit")
            .build(),
        flag("Write nothing; exit with 1 and name the files that are stale.", "--check"),
        value("FILE", "Habits of the documents' family (competence schema profile).", "--profile")
            .build(),
        value("FILE", "Earlier edition to take ids from, if not where the YAML goes.", "--previous")
            .build(),
        value("NAME", "What standard input is called; tells its format too.", "--stdin-name")
            .build(),
        value("TAG", "Language of the documents: en, de-AT.", "--lang").build(),
        value("FILE", "Configuration of the project.", "--config").build(),
        value("FILE", "Chromium, Chrome or Edge, to print PDFs with.", "--browser").build(),
        flag("Overwrite files that competence did not make.", "--force"),
        flag("Let warnings count: exit with 1.", "--strict"));
  }

  static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names).description(description).build();
  }

  static OptionSpec.Builder value(String label, String description, String... names) {
    return OptionSpec.builder(names).paramLabel(label).type(String.class).description(description);
  }
}
