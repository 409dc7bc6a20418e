package competence.project;

import competence.text.WebAddress;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Relative paths of files, for messages and links. */
public final class RelativePath {
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
   * @return percent-encoded; null if there is no relative path between them
   */
  static @Nullable String link(Path from, Path to) {
    Path folder = from.getParent();
    if (folder == null || !Objects.equals(folder.getRoot(), to.getRoot())) {
      return null;
    }
    return StreamSupport.stream(folder.relativize(to).spliterator(), false)
        .map(step -> WebAddress.encode(step.toString()))
        .collect(Collectors.joining("/"));
  }
}
