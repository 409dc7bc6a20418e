package competence.inline;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in one style.
 *
 * @param text plain text, as people read it
 * @param emphasis whether it is emphasised
 * @param strong whether it is strong
 * @param code whether it is code
 * @param link where it links to; null if it is no link
 */
public record Run(
    String text, boolean emphasis, boolean strong, boolean code, @Nullable String link) {

  /** Text without markup. */
  public static Run plain(String text) {
    return new Run(text, false, false, false, null);
  }

  /** Whether it has no markup. */
  public boolean isPlain() {
    return !emphasis && !strong && !code && link == null;
  }

  /** The same style with another text. */
  public Run withText(String newText) {
    return new Run(newText, emphasis, strong, code, link);
  }

  /** Whether both have the same style. */
  public boolean sameStyle(Run other) {
    return emphasis == other.emphasis
        && strong == other.strong
        && code == other.code
        && Objects.equals(link, other.link);
  }

  /** Written out: texts are compared character by character, and Java's own takes long to start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Run that && sameStyle(that) && text.equals(that.text));
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, emphasis, strong, code, link);
  }
}
