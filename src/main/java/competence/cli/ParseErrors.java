package competence.cli;

import competence.text.Similarity;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line in the program's own words. */
final class ParseErrors {
  private ParseErrors() {}

  /** The same error for people. */
  static UsageException explain(ParameterException e) {
    CommandSpec spec = e.getCommandLine().getCommandSpec();
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      return unmatched(unmatched.getUnmatched().get(0), spec);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing(missing.getMissing().get(0));
    }
    if (e instanceof OverwrittenOptionException twice
        && twice.getOverwritten() instanceof OptionSpec option) {
      return new UsageException("option " + option.longestName() + " is given twice");
    }
    return new UsageException(String.valueOf(e.getMessage()));
  }

  private static UsageException missing(ArgSpec argument) {
    String what =
        argument instanceof OptionSpec option
            ? "option " + option.longestName() + " needs a value: "
            : "what is missing is ";
    Iterable<String> words = argument.completionCandidates();
    String choice = words == null ? "" : ", one of " + String.join(", ", words);
    return new UsageException(what + argument.paramLabel() + choice);
  }

  private static UsageException unmatched(String argument, CommandSpec spec) {
    if (argument.startsWith("-") && argument.length() > 1) {
      int equals = argument.indexOf('=');
      String option = equals < 0 ? argument : argument.substring(0, equals);
      return mayBeFile(argument, spec)
          ? new UsageException("unknown option " + argument + "; a file is written ./" + argument)
          : UsageException.unknown("option", option, longNames(spec));
    }
    Set<String> commands = spec.subcommands().keySet();
    if (!commands.isEmpty()) {
      return UsageException.unknown("command", argument, commands);
    }
    return new UsageException("one argument too many: " + argument);
  }

  private static boolean mayBeFile(String argument, CommandSpec spec) {
    return !spec.positionalParameters().isEmpty()
        && Similarity.nearest(argument, longNames(spec)).isEmpty()
        && argument.lastIndexOf('.') > 0;
  }

  private static List<String> longNames(CommandSpec spec) {
    return spec.optionsMap().keySet().stream().filter(name -> name.startsWith("--")).toList();
  }
}
