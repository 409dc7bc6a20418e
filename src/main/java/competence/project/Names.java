package competence.project;

import java.nio.file.Path;
import java.util.Objects;

/** How files are called when people are told about them: as they would type it where they are. */
public final class Names {
  private static final int FAR = 4;
  private static final Path UP = Path.of("..");

  private Names() {}

  /** The path as seen from a folder, with {@code /}; the whole path if that lies far away. */
  public static String of(Path path, Path folder) {
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
}
