package competence.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error of syntax in words that help the person who wrote the file.
 *
 * @param beginning how the library's own message begins
 * @param message what is wrong
 * @param help what to do about it; null if the message says it all
 */
record Problem(String beginning, String message, @Nullable String help) {

  /** The problem that a library's message tells of; its own words if it is none of those known. */
  static Problem of(@Nullable String told, String language, List<Problem> known) {
    String words = told == null ? "" : told.strip();
    for (Problem problem : known) {
      if (words.startsWith(problem.beginning())) {
        return problem;
      }
    }
    return new Problem("", "this is not " + language + ": " + words, null);
  }
}
