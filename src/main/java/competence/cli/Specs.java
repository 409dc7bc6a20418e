package competence.cli;

import competence.limit.Limit;
import competence.source.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Builds the picocli model of the command line. */
final class Specs {
  static final String PROGRAM = "competence";
  private static final int WIDTH = 100;
  private static final int OPTIONS_WIDTH = 28;

  private Specs() {}

  /** The whole program, with all options of all commands. */
  static CommandSpec program() {
    return program(Specs::command);
  }

  /** The program with the names and purposes of its commands only, which is faster to build. */
  static CommandSpec overview() {
    return program((name, command) -> empty(name));
  }

  private static CommandSpec program(BiFunction<String, Command, CommandSpec> build) {
    CommandSpec spec = empty(PROGRAM);
    spec.usageMessage().synopsisSubcommandLabel("COMMAND");
    group(spec, "Options", List.of(help(), flag("Print the version.", "-V", "--version")));
    Commands.ALL.forEach(
        (name, command) -> {
          CommandSpec subcommand = build.apply(name, command);
          subcommand.usageMessage().header(text(name, true).strip());
          spec.addSubcommand(name, subcommand);
        });
    return spec;
  }

  static CommandSpec command(String name, Command command) {
    CommandSpec spec = empty(name).name(PROGRAM + " " + name);
    command.declare(spec);
    if (spec.findOption("--help") == null) {
      group(spec, "Options", List.of(help()));
    }
    return spec;
  }

  /**
   * The text that the help shows above or below the arguments and options: the parts of a file
   * before and after a line of hyphens.
   */
  private static String text(String name, boolean above) {
    String[] parts = Resources.text("help/" + name + ".txt").split("---\n", 2);
    if (above) {
      return parts[0];
    }
    return parts.length == 1 ? "" : "\n" + parts[1].replace("{limits}\n", limits());
  }

  private static String limits() {
    StringBuilder text = new StringBuilder();
    text.append("Limits and their defaults (a document that exceeds one is rejected):\n");
    for (Limit limit : Limit.values()) {
      String usual = limit.title() + "=" + limit.written(limit.usual());
      text.append("  ").append(Console.column(usual, 16)).append(limit.description()).append('\n');
    }
    return text.toString();
  }

  private static CommandSpec empty(String name) {
    CommandSpec spec = CommandSpec.create().name(name);
    UsageMessageSpec usage = spec.usageMessage();
    usage
        .width(WIDTH)
        .longOptionsMaxWidth(OPTIONS_WIDTH)
        .sortOptions(false)
        .abbreviateSynopsis(true)
        .synopsisHeading("%nUsage: ")
        .parameterListHeading("%nArguments:%n")
        .commandListHeading("%nCommands:%n");
    usage.sectionMap().remove(UsageMessageSpec.SECTION_KEY_OPTION_LIST); // Groups replace it.
    usage.sectionMap().put(UsageMessageSpec.SECTION_KEY_HEADER, help -> text(name, true));
    usage.sectionMap().put(UsageMessageSpec.SECTION_KEY_FOOTER, help -> text(name, false));
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

  static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Print this help.")
        .build();
  }

  static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names).arity("0").description(description).build();
  }

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

  /** The words that a value is one of; none if it may be anything. */
  static List<String> words(ArgSpec spec) {
    List<String> words = new ArrayList<>();
    if (spec.completionCandidates() != null) {
      spec.completionCandidates().forEach(words::add);
    }
    return words;
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

  /** Adds an argument that is required; the description of one out of a list ends with the list. */
  static void argument(CommandSpec spec, String label, List<String> words, String description) {
    String whole = words.isEmpty() ? description : listing(description, words);
    spec.addPositional(next(spec, label, whole, () -> words).required(true).build());
  }

  static void optionalArgument(
      CommandSpec spec, String label, Supplier<List<String>> words, String description) {
    spec.addPositional(next(spec, label, description, words).arity("0..1").build());
  }

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
}
