package competence.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Decides which link targets of a document are safe in an output. */
public final class WebAddress {
  private static final Pattern IGNORED = Pattern.compile("[\\x00- \\x7F\\p{IsWhite_Space}]+");
  private static final Pattern SAFE = Pattern.compile("(?i)(https?://|mailto:)(?s:.+)");

  private WebAddress() {}

  /**
   * The address without the control characters and white space that browsers ignore in it; empty if
   * it is not an absolute http, https or mailto address. Relative addresses mean nothing outside
   * their page, and other schemes (javascript, data) can run programs.
   */
  public static Optional<String> safe(String written) {
    String address = IGNORED.matcher(written).replaceAll("");
    return SAFE.matcher(address).matches() ? Optional.of(address) : Optional.empty();
  }
}
