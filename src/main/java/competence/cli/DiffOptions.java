package competence.cli;

import competence.compiler.Format;
import competence.diff.Breaking;
import competence.project.DiffFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options of {@code diff} on its result.
 *
 * @param to the form of the result
 * @param output the file for the result; null for standard output
 * @param breaking which changes are not allowed; null if all are
 * @param exitCode whether the exit code tells that the editions differ
 * @param force whether a file that the program did not write is overwritten
 */
record DiffOptions(
    Format to,
    @Nullable String output,
    Breaking.@Nullable Level breaking,
    boolean exitCode,
    boolean force) {

  static void declare(CommandSpec spec) {
    OutputOptions.declare(
        spec,
        Specs.choice("FORM", DiffFormat.names(), "Output form (default: text)", "-t", "--to"),
        Specs.value("FILE", "Output file; its extension selects the form.", "-o", "--output"),
        Specs.flag("Exit with 1 if the editions differ.", "--exit-code"),
        breakingOption(),
        OutputOptions.forceOption());
    Specs.notes(
        spec,
        """
        An edition is YAML, JSON or any document that compile reads; - is standard input, and an
        empty file is an edition without items. Items are matched by their ids.
        """);
    Specs.notes(
        spec,
        """
        Levels of --breaking: identity (the default) rejects ids that were reused, or removed without
        replacedBy; structure also rejects items with another place, kind, code or level; wording
        also rejects changed texts.
        """);
    Specs.notes(
        spec,
        """
        Exit codes:
          0  success
          1  the editions differ (--exit-code), or a change breaks references (--breaking)
          2  failure
        """);
  }

  /** The level is optional: a word that is not a level is the next argument. */
  private static OptionSpec breakingOption() {
    List<String> levels = Breaking.Level.WORDS;
    return OptionSpec.builder("--breaking")
        .paramLabel("LEVEL")
        .type(String.class)
        .arity("0..1")
        .description(
            "Exit with 1 if a change breaks references: " + String.join(", ", levels) + ".")
        .completionCandidates(levels)
        .preprocessor(
            (args, spec, option, info) -> {
              boolean attached = !" ".equals(info.get("separator"));
              if (!attached && (args.isEmpty() || !levels.contains(args.peek()))) {
                args.push(levels.get(0));
              }
              return false;
            })
        .build();
  }

  static DiffOptions of(Arguments arguments) {
    String output = arguments.value("--output");
    boolean toFile = output != null && !output.equals("-");
    return new DiffOptions(
        form(arguments.value("--to"), toFile ? output : null),
        toFile ? output : null,
        level(arguments.value("--breaking")),
        arguments.has("--exit-code"),
        arguments.has("--force"));
  }

  private static Breaking.@Nullable Level level(@Nullable String word) {
    return word == null
        ? null
        : Breaking.Level.of(
            UsageException.requireKnown("level of --breaking", word, Breaking.Level.WORDS));
  }

  private static Format form(@Nullable String name, @Nullable String output) {
    if (name != null) {
      UsageException.requireKnown("form of a diff", name, DiffFormat.names());
      return DiffFormat.named(name).orElseThrow();
    } else if (output == null) {
      return DiffFormat.TEXT;
    }
    return DiffFormat.ofFile(output)
        .orElseThrow(() -> OutputOptions.cannotWrite(output, DiffFormat.names()));
  }
}
