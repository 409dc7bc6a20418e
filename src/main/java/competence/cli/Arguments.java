package competence.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** A parsed command line. Options are asked for by their long names. */
final class Arguments {
  private final CommandLine line;
  private final ParseResult parsed;

  private Arguments(CommandLine line, ParseResult parsed) {
    this.line = line;
    this.parsed = parsed;
  }

  /**
   * Parses a command line.
   *
   * @param args the words after the command
   * @throws UsageException if they do not fit the specification
   */
  static Arguments parse(CommandSpec spec, List<String> args) {
    CommandLine line = Specs.commandLine(spec);
    try {
      ParseResult parsed = line.parseArgs(args.toArray(String[]::new));
      if (!parsed.unmatched().isEmpty()) { // With --help, picocli does not reject them.
        throw UsageException.unmatched(parsed.unmatched().get(0), spec);
      }
      return new Arguments(line, parsed);
    } catch (ParameterException e) {
      throw UsageException.of(e);
    }
  }

  /** Whether an option was given; false too for an option that the command does not have. */
  boolean has(String option) {
    return parsed.hasMatchedOption(option);
  }

  /** The value of an option; null if it was not given. */
  @Nullable String value(String option) {
    return has(option) ? parsed.matchedOption(option).stringValues().get(0) : null;
  }

  String value(String option, String otherwise) {
    String value = value(option);
    return value == null ? otherwise : value;
  }

  /** The values of an option that takes several; a value between commas may be empty. */
  List<String> values(String option) {
    List<String> values = new ArrayList<>();
    if (has(option)) {
      for (String list : parsed.matchedOption(option).stringValues()) {
        values.addAll(List.of(list.split(",", -1)));
      }
    }
    return values;
  }

  List<String> given(List<String> options) {
    return options.stream().filter(this::has).toList();
  }

  List<String> positionals() {
    List<String> values = new ArrayList<>();
    for (PositionalParamSpec parameter : parsed.matchedPositionalsSet()) {
      values.addAll(parameter.stringValues());
    }
    return values;
  }

  /** An argument by its position; empty if there is none. */
  String positional(int position) {
    List<String> all = positionals();
    return position < all.size() ? all.get(position) : "";
  }

  String help(boolean colour) {
    return line.getUsageMessage(colour ? Ansi.ON : Ansi.OFF).replace(System.lineSeparator(), "\n");
  }
}
