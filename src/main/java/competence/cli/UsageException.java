package competence.cli;

import competence.text.Similarity;
import java.util.Collection;
import java.util.Optional;

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
    Optional<String> nearest = Similarity.nearest(name, known);
    String all = known.size() > 12 ? "" : "; there is " + String.join(", ", known);
    String offer = nearest.isPresent() ? "; did you mean " + nearest.get() + "?" : all;
    String shown = name.isBlank() ? '"' + name + '"' : name;
    return new UsageException("unknown " + kind + " " + shown + offer);
  }
}
