package competence.cli;

import static competence.cli.Option.flag;
import static competence.cli.Option.value;

import competence.compiler.Format;
import competence.project.AuditFormat;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code audit} is told: what {@code compile} is, as far as it is about one document. */
final class AuditOptions {
  private AuditOptions() {}

  static Syntax syntax() {
    return Syntax.of(
        List.of(Parameter.optional("SOURCE", "The document; - or nothing is standard input.")),
        List.of(
            DocumentOptions.from("the document"),
            value("FORM", "html (the default), or json.", "-t", "--to")
                .of(Choice.FORMS_OF_AN_AUDIT),
            value("PATH", "File for the audit; its ending tells the form.", "-o", "--output"),
            flag("Write nothing; exit with 1 if the file is stale.", "--check"),
            DocumentOptions.profile("the document's"),
            DocumentOptions.STDIN_NAME,
            DocumentOptions.language("the document"),
            LimitOption.option(),
            DocumentOptions.FORCE,
            flag("Let warnings count: exit with 1.", "--strict")),
        Voice.options());
  }

  static List<String> notes() {
    return LimitOption.notes(
        "",
        "The page has the document beside its tree, and what was guessed, left out or repeated.",
        "It is made even where the audit fails; the exit code is then 2.");
  }

  static CompileOptions of(Given given, Console console) {
    String output = given.value("--output");
    return new CompileOptions(
        given.parameters(),
        CompileOptions.from(given.value("--from", "auto")),
        List.of(form(given.value("--to"), output, console)),
        output,
        null,
        given.value("--profile"),
        null,
        given.value("--stdin-name"),
        CompileOptions.language(given.value("--lang")),
        PresentationOptions.of(given),
        null,
        null,
        LimitOption.of(given),
        given.has("--check"),
        false,
        given.has("--force"),
        given.has("--strict"),
        Voice.of(given));
  }

  private static Format form(@Nullable String name, @Nullable String output, Console console) {
    if (name != null) {
      return AuditFormat.named(Choice.FORMS_OF_AN_AUDIT.check("form of an audit", name))
          .orElseThrow();
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
