package competence.inline;

import org.jspecify.annotations.Nullable;

/**
 * A part of a line of Markdown that is being written: a text, or a mark that begins or ends a
 * style.
 *
 * @param mark what begins or ends; null for a text
 * @param opens whether it begins
 * @param run the text; for a mark, the run that it stands beside, whose link it may be
 */
record Token(@Nullable Mark mark, boolean opens, Run run) {

  /** The styles that are written round texts; what stands first is the outer one of equals. */
  enum Mark {
    LINK,
    STRONG,
    EMPHASIS;

    boolean isOn(Run run) {
      return switch (this) {
        case LINK -> run.link() != null;
        case STRONG -> run.strong();
        case EMPHASIS -> run.emphasis();
      };
    }
  }

  boolean isText() {
    return mark == null;
  }

  /** Whether it is a mark whose meaning depends on the characters beside it. */
  boolean isDelimiter() {
    return mark == Mark.STRONG || mark == Mark.EMPHASIS;
  }

  boolean isStrong() {
    return mark == Mark.STRONG;
  }

  boolean isEmphasis() {
    return mark == Mark.EMPHASIS;
  }
}
