package competence.cli;

import competence.compiler.Format;
import competence.project.AuditFormat;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code competence audit}: what became of each word of a document. */
final class AuditCommand implements Command {
  private static final List<String> FORMS = List.of("html", "json");

  @Override
  public void declare(CommandSpec spec) {
    Specs.optionalArgument(spec, "SOURCE", List::of, "Document; - or nothing is standard input.");
    DocumentOptions.declare(spec, "--from", "--lang", "--profile", "--stdin-name", "--limit");
    OutputOptions.declare(
        spec,
        Specs.choice("FORM", FORMS, "Output form (default: html)", "-t", "--to"),
        Specs.value("PATH", "Output file (.html or .json) or folder.", "-o", "--output"),
        OutputOptions.checkOption(),
        OutputOptions.forceOption());
    ReportOptions.declare(spec, true);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    Format form = form(arguments.value("--to"), arguments.value("--output"), console);
    CompileOptions options =
        CompileOptions.of(OutputOptions.of(List.of(form), arguments), arguments);
    return options.run(DocumentPlan.of(options, false, console), console);
  }

  private static Format form(@Nullable String name, @Nullable String output, Console console) {
    if (name != null) {
      return AuditFormat.named(name)
          .orElseThrow(() -> UsageException.unknown("form of an audit", name, FORMS));
    }
    if (output == null || output.equals("-") || output.endsWith("/")) {
      return AuditFormat.PAGE;
    }
    return Files.isDirectory(console.path(output)) ? AuditFormat.PAGE : formOf(output);
  }

  static Format formOf(String file) {
    return AuditFormat.ofFile(file).orElseThrow(() -> OutputOptions.cannotWrite(file, FORMS));
  }
}
