package competence.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Addresses by which one output is found from another, wherever both are moved together. */
final class Links {
  private static final String AS_THEY_ARE = "-._~";

  private Links() {}

  /**
   * The relative address of a file.
   *
   * @param from the file that the link stands in
   * @param to the file that it leads to
   * @return percent-encoded; null if there is no way between them
   */
  static @Nullable String between(Path from, Path to) {
    Path folder = from.getParent();
    if (folder == null || !Objects.equals(folder.getRoot(), to.getRoot())) {
      return null;
    }
    StringBuilder address = new StringBuilder();
    for (Path step : folder.relativize(to)) {
      address.append(address.isEmpty() ? "" : "/").append(encode(step.toString()));
    }
    return address.toString();
  }

  private static String encode(String name) {
    StringBuilder out = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (plain || AS_THEY_ARE.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
      }
    }
    return out.toString();
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }
}
