package competence.cli;

import static competence.cli.CompileSpecs.flag;
import static competence.cli.CompileSpecs.value;

import competence.compiler.Format;
import competence.project.AuditFormat;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What {@code audit} is told: what {@code compile} is, as far as it is about one document. */
final class AuditOptions {
  private static final List<String> FORMS = List.of("html", "json");

  private AuditOptions() {}

  static CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Show what became of each word of a document: a page, or JSON.")
        .footer(
            LimitOption.footer(
                "",
                "The page has the document beside its tree, and what was guessed, left out or repeated.",
                "It is made even where the audit fails; the exit code is then 2."));
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .paramLabel("SOURCE")
            .type(String.class)
            .description("The document; - or nothing is standard input.")
            .build());
    spec.addOption(
        value("FORMAT", "Format of the document; auto (the default) finds it out.", "-f", "--from")
            .completionCandidates(FormatNames.read())
            .build());
    spec.addOption(
        value("FORM", "html (the default), or json.", "-t", "--to")
            .completionCandidates(FORMS)
            .build());
    spec.addOption(
        value("PATH", "File for the audit; its ending tells the form.", "-o", "--output").build());
    spec.addOption(flag("Write nothing; exit with 1 if the file is stale.", "--check"));
    spec.addOption(
        value("FILE", "Habits of the document's family (competence schema profile).", "--profile")
            .build());
    spec.addOption(
        value("NAME", "What standard input is called; tells its format too.", "--stdin-name")
            .build());
    spec.addOption(value("TAG", "Language of the document: en, de-AT.", "--lang").build());
    spec.addOption(LimitOption.spec());
    spec.addOption(flag("Overwrite a file that competence did not make.", "--force"));
    spec.addOption(flag("Let warnings count: exit with 1.", "--strict"));
    Voice.addOptions(spec);
    return spec;
  }

  static CompileOptions of(ParseResult given, Console console) {
    String source = given.matchedPositionalValue(0, null);
    String output = given.matchedOptionValue("--output", null);
    return new CompileOptions(
        source == null ? List.of() : List.of(source),
        CompileOptions.from(given.matchedOptionValue("--from", "auto")),
        List.of(form(given.matchedOptionValue("--to", null), output, console)),
        output,
        null,
        given.matchedOptionValue("--profile", null),
        null,
        given.matchedOptionValue("--stdin-name", null),
        CompileOptions.language(given.matchedOptionValue("--lang", null)),
        PresentationOptions.of(given),
        null,
        null,
        LimitOption.of(given),
        given.hasMatchedOption("--check"),
        given.hasMatchedOption("--force"),
        given.hasMatchedOption("--strict"),
        Voice.of(given));
  }

  private static Format form(@Nullable String name, @Nullable String output, Console console) {
    if (name != null) {
      return AuditFormat.named(name)
          .orElseThrow(() -> UsageException.unknown("form of an audit", name, FORMS));
    }
    boolean file =
        output != null
            && !output.equals("-")
            && !output.endsWith("/")
            && !Files.isDirectory(console.path(output));
    return file ? formatOf(String.valueOf(output)) : AuditFormat.PAGE;
  }

  /** The form that a file's name asks for. */
  static Format formatOf(String file) {
    return AuditFormat.ofFile(file)
        .orElseThrow(
            () ->
                new UsageException(
                    "the name " + file + " tells no form of an audit; it ends in .html or .json"));
  }
}
