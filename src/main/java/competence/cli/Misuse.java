package competence.cli;

import competence.text.Similarity;
import java.util.List;

/** Says what is wrong with a command line. */
final class Misuse {
  private Misuse() {}

  /** An option that is left without the value that it needs. */
  static UsageException missingValue(Option option) {
    return new UsageException(
        "option "
            + option.name()
            + " needs a value: "
            + option.label()
            + oneOf(option.choice().words()));
  }

  /** A parameter that must be there. */
  static UsageException missing(Parameter parameter) {
    return new UsageException(
        "what is missing is " + parameter.label() + oneOf(parameter.choice().words()));
  }

  private static String oneOf(List<String> words) {
    return words.isEmpty() ? "" : ", one of " + String.join(", ", words);
  }

  /** What looks like an option, and is none; it may be the name of a file. */
  static UsageException unknownOption(String arg, Syntax syntax) {
    List<String> known = syntax.longNames();
    if (mayBeFile(arg, syntax) && Similarity.nearest(arg, known).isEmpty()) {
      return new UsageException("unknown option " + arg + "; a file is written ./" + arg);
    }
    int equals = arg.indexOf('=');
    return UsageException.unknown("option", equals < 0 ? arg : arg.substring(0, equals), known);
  }

  private static boolean mayBeFile(String arg, Syntax syntax) {
    return !syntax.parameters().isEmpty() && arg.lastIndexOf('.') > 0;
  }
}
