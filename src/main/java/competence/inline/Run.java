package competence.inline;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a text with one style.
 *
 * @param text the plain text
 * @param emphasis whether it has emphasis
 * @param strong whether it has strong emphasis
 * @param code whether it is code
 * @param link the target of a link; null if it is no link
 */
public record Run(
    String text, boolean emphasis, boolean strong, boolean code, @Nullable String link) {

  public static Run plain(String text) {
    return new Run(text, false, false, false, null);
  }

  public boolean isPlain() {
    return !emphasis && !strong && !code && link == null;
  }

  /** A run with the same style and another text. */
  public Run withText(String newText) {
    return new Run(newText, emphasis, strong, code, link);
  }

  public boolean sameStyle(Run other) {
    return emphasis == other.emphasis
        && strong == other.strong
        && code == other.code
        && Objects.equals(link, other.link);
  }
}
