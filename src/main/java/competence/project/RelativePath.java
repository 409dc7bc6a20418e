package competence.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Relative paths of files, for messages and links. */
public final class RelativePath {
  private static final String AS_THEY_ARE = "-._~";
  private static final int FAR = 4;
  private static final Path UP = Path.of("..");

  private RelativePath() {}

  /** The path relative to a folder, with {@code /}; the absolute path if it is far away. */
  public static String name(Path path, Path folder) {
    if (!Objects.equals(path.getRoot(), folder.getRoot())) {
      return path.toString();
    }
    Path relative = folder.relativize(path);
    int climbs = 0;
    while (climbs < relative.getNameCount() && relative.getName(climbs).equals(UP)) {
      climbs++;
    }
    boolean near = climbs < FAR && climbs < folder.getNameCount();
    return near || climbs == 0 ? relative.toString().replace('\\', '/') : path.toString();
  }

  /**
   * The address of a file in a link.
   *
   * @param from the file that has the link
   * @param to the file that the link leads to
   * @return percent-encoded; null if there is no relative path between them
   */
  static @Nullable String link(Path from, Path to) {
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
