package competence.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Builds the picocli model of the command line. */
final class Specs {
  static final String PROGRAM = "competence";
  private static final String PURPOSE =
      """
      Compile competence frameworks from messy documents.

      Reads text, HTML, Markdown, YAML and JSON, works out the tree of the framework, and writes
      canonical YAML, a Markdown handout, an HTML or PDF checklist, JSON, or a map.
      """;
  private static final String EXIT_CODES =
      """
      Exit codes:
        0    success
        1    findings (check, --check, --strict)
        2    failure
        141  closed pipe
      """;
  private static final int WIDTH = 100;
  private static final int OPTIONS_WIDTH = 28;

  /** The sections of the help; the options come before the commands. */
  private static final List<String> SECTIONS =
      List.of(
          UsageMessageSpec.SECTION_KEY_HEADER,
          UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
          UsageMessageSpec.SECTION_KEY_SYNOPSIS,
          UsageMessageSpec.SECTION_KEY_DESCRIPTION,
          UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
          UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
          UsageMessageSpec.SECTION_KEY_FOOTER);

  private Specs() {}

  /** The whole program, with all options of all commands. */
  static CommandSpec program() {
    return program(Specs::command);
  }

  /** The program with the names and purposes of its commands only, which is faster to build. */
  static CommandSpec overview() {
    return program(Specs::start);
  }

  private static CommandSpec program(Function<Command, CommandSpec> build) {
    CommandSpec spec = empty(PROGRAM);
    spec.usageMessage().header(PURPOSE.split("\n")).synopsisSubcommandLabel("COMMAND");
    notes(spec, EXIT_CODES);
    group(spec, "Options", List.of(help(), flag("Print the version.", "-V", "--version")));
    Commands.ALL.forEach(command -> spec.addSubcommand(command.name(), build.apply(command)));
    return spec;
  }

  private static CommandSpec start(Command command) {
    CommandSpec spec = empty(command.name());
    spec.usageMessage().header(command.purpose());
    return spec;
  }

  /** One command with all its options. */
  static CommandSpec command(Command command) {
    CommandSpec spec = start(command).parent(CommandSpec.create().name(PROGRAM));
    command.declare(spec);
    if (spec.findOption("--help") == null) {
      group(spec, "Options", List.of(help()));
    }
    return spec;
  }

  private static CommandSpec empty(String name) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage()
        .width(WIDTH)
        .longOptionsMaxWidth(OPTIONS_WIDTH)
        .sortOptions(false)
        .abbreviateSynopsis(true)
        .synopsisHeading("%nUsage: ")
        .parameterListHeading("%nArguments:%n")
        .commandListHeading("%nCommands:%n")
        .sectionKeys(SECTIONS);
    return spec;
  }

  /** What parses a command line and draws the help of a specification. */
  static CommandLine commandLine(CommandSpec spec) {
    return new CommandLine(spec).setExpandAtFiles(false).setInterpolateVariables(false);
  }

  /** Adds options that the help shows under a heading; those with these names, or all. */
  static void group(CommandSpec spec, String heading, List<OptionSpec> options, String... names) {
    List<OptionSpec> group = new ArrayList<>();
    for (OptionSpec option : options) {
      if (names.length == 0 || List.of(names).contains(option.longestName())) {
        group.add(option);
        spec.addOption(option);
      }
    }
    UsageMessageSpec usage = spec.usageMessage();
    List<String> keys = new ArrayList<>(usage.sectionKeys());
    keys.add(keys.indexOf(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING), heading);
    usage.sectionKeys(keys);
    usage
        .sectionMap()
        .put(heading, help -> "\n" + heading + ":\n" + help.optionListExcludingGroups(group));
  }

  /** The option that prints the help. */
  static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Print this help.")
        .build();
  }

  /** An option without a value. */
  static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names).arity("0").description(description).build();
  }

  /** An option with a value. */
  static OptionSpec value(String label, String description, String... names) {
    return valued(label, description, names).build();
  }

  /** An option with a value out of a list of words, which the description ends with. */
  static OptionSpec choice(String label, List<String> words, String description, String... names) {
    return choice(label, () -> words, listing(description, words), names);
  }

  private static String listing(String description, List<String> words) {
    return description + ": " + String.join(", ", words) + ".";
  }

  /** An option with a value out of a list of words that only shell completion asks for. */
  static OptionSpec choice(
      String label, Supplier<List<String>> words, String description, String... names) {
    return valued(label, description, names)
        .completionCandidates(() -> words.get().iterator())
        .build();
  }

  private static OptionSpec.Builder valued(String label, String description, String... names) {
    return OptionSpec.builder(names).paramLabel(label).type(String.class).description(description);
  }

  /** An option with several values, separated by commas or given again. */
  static OptionSpec values(String label, String description, String... names) {
    return valued(label + ",...", description, names)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .build();
  }

  /** The same, with values out of a list of words. */
  static OptionSpec choices(
      String label, Supplier<List<String>> words, String description, String... names) {
    return OptionSpec.builder(values(label, description, names))
        .completionCandidates(() -> words.get().iterator())
        .build();
  }

  /** Adds an argument that is required. */
  static void argument(CommandSpec spec, String label, String description) {
    spec.addPositional(next(spec, label, description, List::of).required(true).build());
  }

  /** Adds an argument that is one of these words, which the description ends with. */
  static void argument(CommandSpec spec, String label, List<String> words, String description) {
    String whole = listing(description, words);
    spec.addPositional(next(spec, label, whole, () -> words).required(true).build());
  }

  /** Adds an argument that may be left out. */
  static void optionalArgument(
      CommandSpec spec, String label, Supplier<List<String>> words, String description) {
    spec.addPositional(next(spec, label, description, words).arity("0..1").build());
  }

  /** Adds any number of arguments. */
  static void arguments(CommandSpec spec, String label, String... description) {
    PositionalParamSpec.Builder argument =
        next(spec, label, "", List::of).index("0..*").arity("0..*").description(description);
    spec.addPositional(argument.type(List.class).auxiliaryTypes(String.class).build());
  }

  private static PositionalParamSpec.Builder next(
      CommandSpec spec, String label, String description, Supplier<List<String>> words) {
    return PositionalParamSpec.builder()
        .index("" + spec.positionalParameters().size())
        .paramLabel(label)
        .type(String.class)
        .description(description)
        .completionCandidates(() -> words.get().iterator());
  }

  /** Adds a paragraph below the options. */
  static void notes(CommandSpec spec, String paragraph) {
    List<String> lines = new ArrayList<>(List.of(spec.usageMessage().footer()));
    lines.add("");
    lines.addAll(paragraph.lines().toList());
    spec.usageMessage().footer(lines.toArray(String[]::new));
  }
}
