package competence.check;

import competence.diagnostic.Diagnostics;
import java.util.List;

/** Holds the rules against a framework. */
public final class Checker {
  private Checker() {}

  /** The names of all rules: {@code dangling-stem}. */
  public static List<String> names() {
    return Rules.ALL.stream().map(rule -> rule.code().title()).toList();
  }

  /**
   * Adds what the rules find that are on. How much it matters is what its kind usually does; {@link
   * Settings#judge} puts that right.
   */
  public static void check(Subject subject, Settings settings, Diagnostics diagnostics) {
    for (Rule rule : Rules.ALL) {
      if (settings.isOn(rule)) {
        rule.check(subject, settings, new Findings(rule.code(), subject.source(), diagnostics));
      }
    }
  }
}
