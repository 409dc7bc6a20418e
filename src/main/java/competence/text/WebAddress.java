package competence.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Decides which link targets of a document are safe in an output. */
public final class WebAddress {
  private static final Pattern SAFE = Pattern.compile("(?is)(?:https?://|mailto:).+");

  private WebAddress() {}

  /**
   * The address without the control characters and white space that browsers ignore in it; empty if
   * it is not an absolute http, https or mailto address. Relative addresses mean nothing outside
   * their page, and other schemes (javascript, data) can run programs.
   */
  public static Optional<String> safe(String written) {
    StringBuilder out = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c > ' ' && c != '\u007F' && !WhiteSpace.is(c)) {
        out.append(c);
      }
    }
    return Optional.of(out.toString()).filter(address -> SAFE.matcher(address).matches());
  }
}
