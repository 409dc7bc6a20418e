package competence.project;

import java.nio.file.Path;
import java.util.Objects;

/** How files are called when people are told about them: as they would type it where they are. */
public final class Names {
  private static final int FAR = 4;

  private Names() {}

  /** The path as seen from a folder, with {@code /}; the whole path if that lies far away. */
  public static String of(Path path, Path folder) {
    if (!Objects.equals(path.getRoot(), folder.getRoot())) {
      return path.toString();
    }
    Path relative = folder.relativize(path);
    boolean far =
        relative.getNameCount() >= FAR && relative.startsWith("../".repeat(FAR - 1) + "..");
    return far ? path.toString() : relative.toString().replace('\\', '/');
  }
}
