package competence.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Link targets that are safe to pass on, wherever a document came from and wherever it goes. */
public final class WebAddress {
  private static final List<String> SCHEMES = List.of("http://", "https://", "mailto:");

  private WebAddress() {}

  /**
   * The address without the control characters and blanks that browsers overlook in it; empty if it
   * is no whole http, https or mailto address. Relative addresses mean nothing outside their page,
   * and other schemes (javascript, data) can run programs.
   */
  public static Optional<String> safe(String written) {
    StringBuilder out = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c > ' ' && c != '\u007F' && !WhiteSpace.is(c)) {
        out.append(c);
      }
    }
    String address = out.toString();
    for (String scheme : SCHEMES) {
      if (address.length() > scheme.length()
          && address.substring(0, scheme.length()).toLowerCase(Locale.ROOT).equals(scheme)) {
        return Optional.of(address);
      }
    }
    return Optional.empty();
  }
}
