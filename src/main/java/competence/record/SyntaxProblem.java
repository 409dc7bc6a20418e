package competence.record;

import competence.source.Resources;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A syntax error in words that help the author of the file.
 *
 * @param beginning the language, and how the message of its parser begins
 * @param message what is wrong
 * @param help what to do about it; null if the message is enough
 */
record SyntaxProblem(String beginning, String message, @Nullable String help) {
  /** More than one value in a JSON file. */
  static final SyntaxProblem MORE_JSON =
      new SyntaxProblem("", "there is more after the end of the document", null);

  /** Read only when a file has a syntax error. */
  private static final class Known {
    static final List<SyntaxProblem> PROBLEMS =
        Stream.of(Resources.text("record/syntax.txt").split("\n\n"))
            .skip(1) // the comment at the top
            .map(problem -> problem.strip().split("\n"))
            .map(p -> new SyntaxProblem(p[0], p[1], p.length > 2 ? p[2] : null))
            .toList();
  }

  /** Whether the problem is better shown where it begins than where it was found. */
  boolean isUnclosed() {
    return beginning.equals("YAML: found unexpected");
  }

  /** The problem that a message of SnakeYAML is about. */
  static SyntaxProblem yaml(@Nullable String original) {
    return of(original, "YAML");
  }

  /** The problem that a message of Jackson is about. */
  static SyntaxProblem json(@Nullable String original) {
    // "Unexpected character ('x' (code 120)): was expecting …": the second half says more.
    String words = original == null ? "" : original;
    int colon = words.startsWith("Unexpected character") ? words.indexOf(")): ") : -1;
    return of(colon < 0 ? words : words.substring(colon + 4), "JSON");
  }

  /** The first problem with the same beginning; the library's own words if there is none. */
  private static SyntaxProblem of(@Nullable String original, String language) {
    String words = original == null ? "" : original.strip();
    return Known.PROBLEMS.stream()
        .filter(problem -> (language + ": " + words).startsWith(problem.beginning))
        .findFirst()
        .orElseGet(() -> new SyntaxProblem("", "this is not " + language + ": " + words, null));
  }
}
