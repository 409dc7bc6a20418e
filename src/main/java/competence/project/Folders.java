package competence.project;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the folders that outputs need, and none outside of where they belong. */
final class Folders {
  private Folders() {}

  /**
   * Makes the folders of a file that are missing.
   *
   * @param path the file
   * @param root the folder that the file must not leave, through links either
   * @throws IOException if the root is missing, if the file lies outside, or if a folder cannot be
   *     made
   */
  static void make(Path path, Path root) throws IOException {
    Path parent = path.getParent();
    if (parent == null || SafeFile.isDevice(path)) {
      return;
    }
    if (!Files.isDirectory(root)) {
      throw new FileSystemException(root.toString(), null, "its folder does not exist");
    }
    Path there = parent;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    if (!there.toRealPath().startsWith(root.toRealPath())) {
      throw new FileSystemException(path.toString(), null, "it lies outside of the project");
    }
    Files.createDirectories(parent);
  }
}
