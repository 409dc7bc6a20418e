package competence.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The project, which nothing that its configuration names may lie outside of.
 *
 * @param root its folder
 */
record Bounds(Path root) {

  /** Whether a path stays inside, and what it leads to by links as well, if it is there. */
  boolean hold(Path path) {
    if (!path.startsWith(root)) {
      return false;
    }
    try {
      return !Files.exists(path) || path.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return true; // Reading it says better what is the matter.
    }
  }
}
