package competence.project;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;

/** Takes away the unfinished files of runs that were killed while they wrote. */
final class Leftovers {
  /** A file of a process that cannot be seen from here (another machine's) is finished by then. */
  private static final Duration OLD = Duration.ofMinutes(1);

  private final Set<Path> swept = new LinkedHashSet<>();

  /** Sweeps the folder of a file that has just been written, once; its age tells that of others. */
  void sweepBeside(Path file) {
    Path folder = file.getParent();
    if (folder == null || !swept.add(folder) || !Files.isRegularFile(file)) {
      return;
    }
    try (DirectoryStream<Path> names = Files.newDirectoryStream(folder, SafeFile.FRESH_NAMES)) {
      FileTime latest = FileTime.from(Files.getLastModifiedTime(file).toInstant().minus(OLD));
      for (Path name : names) {
        if (isAbandoned(name, latest)) {
          Files.deleteIfExists(name);
        }
      }
    } catch (IOException e) {
      // They do no harm.
    }
  }

  private static boolean isAbandoned(Path file, FileTime latest) throws IOException {
    String[] parts = file.getFileName().toString().split("-", -1);
    boolean running = parts.length == 3 && isRunning(parts[1]);
    return !running && Files.getLastModifiedTime(file).compareTo(latest) < 0;
  }

  private static boolean isRunning(String process) {
    try {
      return ProcessHandle.of(Long.parseLong(process)).isPresent();
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
