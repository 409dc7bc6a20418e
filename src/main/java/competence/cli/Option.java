package competence.cli;

import java.util.List;

/**
 * An option of a command.
 *
 * @param names how it is written, the long name last
 * @param label what its value is called in the help; empty if it is a flag
 * @param many whether it may have several values, with commas or given again
 * @param description what it does, in one line
 * @param choice the words that a value is one of
 */
record Option(List<String> names, String label, boolean many, String description, Choice choice) {

  /** An option that is there or not. */
  static Option flag(String description, String... names) {
    return option("", false, description, names);
  }

  /** An option with a value. */
  static Option value(String label, String description, String... names) {
    return option(label, false, description, names);
  }

  /** An option with values. */
  static Option values(String label, String description, String... names) {
    return option(label, true, description, names);
  }

  private static Option option(String label, boolean many, String description, String... names) {
    return new Option(List.of(names), label, many, description, Choice.ANYTHING);
  }

  /** The same, whose values are these words. */
  Option of(Choice words) {
    return new Option(names, label, many, description, words);
  }

  /** The name that it is called by. */
  String name() {
    return names.get(names.size() - 1);
  }

  boolean isFlag() {
    return label.isEmpty();
  }
}
