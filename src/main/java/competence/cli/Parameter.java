package competence.cli;

import java.util.List;

/**
 * What stands on a command line without an option's name.
 *
 * @param label what it is called in the help
 * @param required whether it must be there
 * @param many whether there may be several
 * @param description what it is, in one or two lines
 * @param choice the words that it is one of
 */
record Parameter(
    String label, boolean required, boolean many, List<String> description, Choice choice) {

  /** One that must be there. */
  static Parameter required(String label, String description) {
    return new Parameter(label, true, false, List.of(description), Choice.ANYTHING);
  }

  /** One that may be there. */
  static Parameter optional(String label, String description) {
    return new Parameter(label, false, false, List.of(description), Choice.ANYTHING);
  }

  /** Any number of them. */
  static Parameter any(String label, String... description) {
    return new Parameter(label, false, true, List.of(description), Choice.ANYTHING);
  }

  /** The same, which is one of these words. */
  Parameter of(Choice words) {
    return new Parameter(label, required, many, description, words);
  }
}
