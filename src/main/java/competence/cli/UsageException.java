package competence.cli;

import competence.text.Similarity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line cannot be carried out. The message is one line. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int MOST_LISTED = 12;

  UsageException(String message) {
    super(message);
  }

  /** The same error in the words of this program. */
  static UsageException of(ParameterException error) {
    if (error instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0), error.getCommandLine().getCommandSpec());
    } else if (error instanceof MissingParameterException missing) {
      return missing(missing.getMissing().get(0));
    } else if (error instanceof OverwrittenOptionException twice) {
      return new UsageException("option " + name(twice.getOverwritten()) + " is given twice");
    }
    return new UsageException(String.valueOf(error.getMessage()));
  }

  /** The error for a word that is neither an option nor an expected argument. */
  static UsageException unmatched(String arg, CommandSpec spec) {
    if (!arg.startsWith("-")) {
      return new UsageException("unexpected argument " + arg);
    }
    List<String> known = spec.options().stream().map(OptionSpec::longestName).toList();
    boolean mayBeFile = !spec.positionalParameters().isEmpty() && arg.lastIndexOf('.') > 0;
    if (mayBeFile && Similarity.nearest(arg, known).isEmpty()) {
      return new UsageException("unknown option " + arg + "; for a file, write ./" + arg);
    }
    return unknown("option", arg.replaceFirst("=.*", ""), known);
  }

  private static UsageException missing(ArgSpec missing) {
    List<String> words = Specs.words(missing);
    String oneOf = words.isEmpty() ? "" : ", one of " + String.join(", ", words);
    String what =
        missing.isOption() ? "option " + name(missing) + " needs a value: " : "missing argument ";
    return new UsageException(what + missing.paramLabel() + oneOf);
  }

  private static String name(ArgSpec option) {
    return ((OptionSpec) option).longestName();
  }

  /**
   * The error for a name that does not exist.
   *
   * @param kind what it should name ("command", "format")
   * @param name the name
   * @param known the names that exist; the message has the nearest, or all if there are few
   */
  static UsageException unknown(String kind, String name, Collection<String> known) {
    Optional<String> nearest = Similarity.nearest(name, known);
    String all = known.size() > MOST_LISTED ? "" : "; use one of " + String.join(", ", known);
    String offer = nearest.isPresent() ? "; did you mean " + nearest.get() + "?" : all;
    String shown = name.isBlank() ? '"' + name + '"' : name;
    return new UsageException("unknown " + kind + " " + shown + offer);
  }

  /**
   * Checks that a name exists, and gives it back.
   *
   * @throws UsageException if it does not
   */
  static String requireKnown(String kind, String name, Collection<String> known) {
    if (!known.contains(name)) {
      throw unknown(kind, name, known);
    }
    return name;
  }
}
