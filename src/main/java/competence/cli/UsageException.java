package competence.cli;

import competence.text.Similarity;
import java.util.Collection;

/** The command line asks for something that cannot be. The message says what, in one line. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }

  /**
   * A name that nothing has.
   *
   * @param kind what it should name ("command", "format")
   * @param name the name
   * @param known the names that there are; the nearest is offered, or else all
   */
  static UsageException unknown(String kind, String name, Collection<String> known) {
    String offer =
        Similarity.nearest(name, known)
            .map(nearest -> "; did you mean " + nearest + "?")
            .orElse(known.size() > 12 ? "" : "; there is " + String.join(", ", known));
    String shown = name.isBlank() ? '"' + name + '"' : name;
    return new UsageException("unknown " + kind + " " + shown + offer);
  }
}
