package competence.cli;

import competence.compiler.Format;
import competence.compiler.Formats;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options on the outputs of {@code compile} and {@code audit}.
 *
 * @param to the formats to write; none means that of the output's name, or YAML
 * @param output a file, a folder, or {@code -}; null for standard output or the project's outputs
 * @param audit the file or folder for the audit; null for none
 * @param browser the program that prints PDFs; null to search for it
 * @param check whether files are compared instead of written
 * @param verify whether outputs are read back and compared with the framework before writing
 * @param force whether files that the program did not write are overwritten
 */
record OutputOptions(
    List<Format> to,
    @Nullable String output,
    @Nullable String audit,
    @Nullable String browser,
    boolean check,
    boolean verify,
    boolean force) {
  /** Adds the options of {@code compile}. */
  static void declare(CommandSpec spec) {
    declare(
        spec,
        Specs.choices(
            "FORMAT",
            OutputOptions::writable,
            "Output formats (competence formats lists them).",
            "-t",
            "--to"),
        Specs.value("PATH", "Output file or folder; - is standard output.", "-o", "--output"),
        Specs.value("PATH", "File or folder for the audit, as HTML or JSON.", "--audit"),
        Specs.value("FILE", "Chromium, Chrome or Edge, to print PDFs with.", "--browser"),
        checkOption(),
        Specs.flag(
            "Read outputs back and compare them with the framework before writing.", "--verify"),
        forceOption());
  }

  /** Adds these options as the options on outputs. */
  static void declare(CommandSpec spec, OptionSpec... options) {
    Specs.group(spec, "Output options", List.of(options));
  }

  static OptionSpec checkOption() {
    return Specs.flag("Write nothing; list stale files and exit with 1.", "--check");
  }

  static OptionSpec forceOption() {
    return Specs.flag("Overwrite files that competence did not write.", "--force");
  }

  static OutputOptions of(Arguments arguments) {
    List<Format> to =
        arguments.values("--to").stream()
            .map(String::strip)
            .distinct()
            .map(OutputOptions::format)
            .toList();
    return of(to, arguments);
  }

  /** The options, with formats that the caller has found. */
  static OutputOptions of(List<Format> to, Arguments arguments) {
    return new OutputOptions(
        to,
        arguments.value("--output"),
        arguments.value("--audit"),
        arguments.value("--browser"),
        arguments.has("--check"),
        arguments.has("--verify"),
        arguments.has("--force"));
  }

  /** The formats to write where the name of the output gives none. */
  List<Format> formats() {
    return to.isEmpty() ? List.of(Formats.CANONICAL) : to;
  }

  private static List<String> writable() {
    return Formats.ALL.stream().filter(f -> f.emitter() != null).map(Format::name).toList();
  }

  private static Format format(String name) {
    return Formats.named(name)
        .filter(format -> format.emitter() != null)
        .orElseThrow(() -> UsageException.unknown("output format", name, writable()));
  }

  static Format formatOf(String file) {
    return Formats.ofFile(file)
        .filter(format -> format.emitter() != null)
        .orElseThrow(() -> cannotWrite(file, writable()));
  }

  /** The error for a file name that belongs to none of these formats. */
  static UsageException cannotWrite(String file, List<String> formats) {
    int dot = file.lastIndexOf('.');
    String ending = dot < 0 ? file + " (no extension)" : file.substring(dot);
    return new UsageException(
        "cannot write " + ending + "; formats: " + String.join(", ", formats));
  }
}
