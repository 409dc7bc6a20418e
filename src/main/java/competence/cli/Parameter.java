package competence.cli;

import java.util.List;
import java.util.function.Supplier;

/**
 * What stands on a command line without an option's name.
 *
 * @param label what it is called in the help
 * @param required whether it must be there
 * @param many whether there may be several
 * @param description what it is, in one or two lines
 * @param words what it can be, for those who complete command lines; may give none
 */
record Parameter(
    String label,
    boolean required,
    boolean many,
    List<String> description,
    Supplier<List<String>> words) {
  private static final Supplier<List<String>> NONE = List::of;

  /** One that must be there. */
  static Parameter required(String label, String description) {
    return new Parameter(label, true, false, List.of(description), NONE);
  }

  /** One that may be there. */
  static Parameter optional(String label, String description) {
    return new Parameter(label, false, false, List.of(description), NONE);
  }

  /** Any number of them. */
  static Parameter any(String label, String... description) {
    return new Parameter(label, false, true, List.of(description), NONE);
  }

  /** The same, which is one of these words. They are asked for only where they are shown. */
  Parameter of(Supplier<List<String>> candidates) {
    return new Parameter(label, required, many, description, candidates);
  }

  /** The same, which is one of these words. */
  Parameter of(List<String> candidates) {
    return of(() -> candidates);
  }
}
