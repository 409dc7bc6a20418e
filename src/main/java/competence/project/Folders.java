package competence.project;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the folders of outputs, and none outside of the project. */
final class Folders {
  private Folders() {}

  /**
   * Makes the folders of a file that are missing.
   *
   * @param path the file
   * @param root the folder that the file must not leave, through links either
   * @return the folders that were made, the deepest first
   * @throws IOException if the root is missing, if the file lies outside, or if a folder cannot be
   *     made
   */
  static List<Path> make(Path path, Path root) throws IOException {
    Path parent = path.getParent();
    if (parent == null || SafeFile.isDevice(path)) {
      return List.of();
    }
    if (!Files.isDirectory(root)) {
      throw new FileSystemException(root.toString(), null, "its folder does not exist");
    }
    List<Path> missing = new ArrayList<>();
    Path there = parent;
    while (!Files.exists(there) && there.getParent() != null) {
      missing.add(there);
      there = there.getParent();
    }
    if (!there.toRealPath().startsWith(root.toRealPath())) {
      throw new FileSystemException(path.toString(), null, "it is outside of the project");
    }
    Files.createDirectories(parent);
    return missing;
  }

  /** Whether a path is in a folder, and leads to nothing outside of it by links. */
  static boolean isInside(Path path, Path root) {
    try {
      return path.startsWith(root)
          && (!Files.exists(path) || path.toRealPath().startsWith(root.toRealPath()));
    } catch (IOException e) {
      return true; // Reading it tells what is wrong.
    }
  }
}
