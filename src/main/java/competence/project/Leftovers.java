package competence.project;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes away the unfinished files of runs that were killed while they wrote. */
final class Leftovers {
  private Leftovers() {}

  /**
   * Takes them out of a folder in which nobody else writes now.
   *
   * @param folder the folder
   * @param real where it lies
   */
  static void sweep(OutputFolder folder, Path real) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(real, SafeFile.FRESH_NAMES)) {
      for (Path file : files) {
        folder.deleteIfExists(file.getFileName());
      }
    } catch (IOException e) {
      // They do no harm.
    }
  }
}
