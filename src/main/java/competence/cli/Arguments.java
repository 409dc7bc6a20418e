package competence.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a command line as people are used to it: {@code --to html}, {@code --to=html}, {@code -t
 * html}, {@code -thtml}, {@code -qt html}; behind {@code --} is no option.
 */
final class Arguments {
  private static final String END = "--";

  private final List<String> args;
  private final Syntax syntax;
  private final Map<String, List<String>> options = new LinkedHashMap<>();
  private final List<String> parameters = new ArrayList<>();
  private int next;

  private Arguments(List<String> args, Syntax syntax) {
    this.args = args;
    this.syntax = syntax;
  }

  /**
   * Reads a command line.
   *
   * @param args what stands behind the command
   * @param syntax what may stand there
   * @throws UsageException if it is something else
   */
  static Given read(List<String> args, Syntax syntax) {
    Arguments reader = new Arguments(args, syntax);
    reader.read();
    reader.checkParameters();
    return new Given(reader.options, reader.parameters);
  }

  private void read() {
    while (next < args.size()) {
      String arg = args.get(next++);
      if (arg.equals(END)) {
        parameters.addAll(args.subList(next, args.size()));
        return;
      } else if (!looksLikeOption(arg)) {
        parameters.add(arg);
      } else if (arg.startsWith(END)) {
        readLong(arg);
      } else {
        readShort(arg);
      }
    }
  }

  /** A hyphen alone is standard input. */
  private static boolean looksLikeOption(String arg) {
    return arg.startsWith("-") && arg.length() > 1;
  }

  private void readLong(String arg) {
    int equals = arg.indexOf('=');
    Option option = syntax.option(beforeEquals(arg));
    if (option == null) {
      throw Misuse.unknownOption(arg, syntax);
    } else if (option.isFlag()) {
      checkEnd(option, arg.substring(option.name().length()));
      put(option, "");
    } else if (equals < 0) {
      take(option, "");
    } else {
      put(option, arg.substring(equals + 1));
    }
  }

  /** A flag is there or not: it has no value. */
  private static void checkEnd(Option flag, String rest) {
    if (rest.startsWith("=")) {
      throw new UsageException("option " + flag.name() + " has no value");
    }
  }

  /** Flags in one word, and after them one option whose value may stand in the same word. */
  private void readShort(String word) {
    for (int i = 1; i < word.length(); i++) {
      Option option = syntax.option("-" + word.charAt(i));
      if (option == null) {
        throw Misuse.unknownOption("-" + word.substring(i), syntax);
      }
      String rest = word.substring(i + 1);
      if (!option.isFlag()) {
        take(option, rest.startsWith("=") ? rest.substring(1) : rest);
        return;
      }
      checkEnd(option, rest);
      put(option, "");
    }
  }

  /** Takes an option with its value, which is the rest of its word or else the next one. */
  private void take(Option option, String attached) {
    if (!attached.isEmpty()) {
      put(option, attached);
    } else if (next == args.size() || isKnownOption(args.get(next))) {
      throw Misuse.missingValue(option);
    } else {
      put(option, args.get(next++));
    }
  }

  /** What is an option is no value: one was left out before it. */
  private boolean isKnownOption(String arg) {
    return looksLikeOption(arg)
        && (arg.equals(END)
            || syntax.option(beforeEquals(arg)) != null
            || syntax.option(arg.substring(0, 2)) != null);
  }

  private static String beforeEquals(String arg) {
    int equals = arg.indexOf('=');
    return equals < 0 ? arg : arg.substring(0, equals);
  }

  private void put(Option option, String value) {
    List<String> before = options.get(option.name());
    if (before != null && !option.many()) {
      throw new UsageException("option " + option.name() + " is given twice");
    }
    List<String> values = before == null ? new ArrayList<>() : before;
    values.addAll(option.many() ? List.of(value.split(",", -1)) : List.of(value));
    options.put(option.name(), values);
  }

  private void checkParameters() {
    List<Parameter> wanted = syntax.parameters();
    boolean open = !wanted.isEmpty() && wanted.get(wanted.size() - 1).many();
    if (!open && parameters.size() > wanted.size()) {
      throw new UsageException("one argument too many: " + parameters.get(wanted.size()));
    }
    boolean missing = parameters.size() < wanted.size() && wanted.get(parameters.size()).required();
    if (missing && !options.containsKey(Syntax.HELP.name())) {
      throw Misuse.missing(wanted.get(parameters.size()));
    }
  }
}
