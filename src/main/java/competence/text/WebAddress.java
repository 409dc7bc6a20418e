package competence.text;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses: which targets of links are safe in an output, and how paths are written in them. */
public final class WebAddress {
  private static final Pattern SAFE = Pattern.compile("(?is)(?:https?://|mailto:).+");

  /** The characters that have no meaning within a step of a path (RFC 3986, section 2.3). */
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

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

  /** A path with {@code /} as part of an address: all but unreserved characters are escaped. */
  public static String encode(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (UNRESERVED.indexOf(b) >= 0) {
        out.append((char) b);
      } else {
        out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return out.toString();
  }
}
