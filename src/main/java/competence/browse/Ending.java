package competence.browse;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends what runs, and takes away what is left of it. */
final class Ending {
  /** A browser that has just ended may still have helpers that end, and files that they hold. */
  private static final int ATTEMPTS = 20;

  private static final int PAUSE_MILLISECONDS = 50;

  private Ending() {}

  /** Ends a process and those that it started. */
  static void end(ProcessHandle process) {
    List<ProcessHandle> all = new ArrayList<>(List.of(process));
    process.descendants().forEach(all::add);
    all.forEach(ProcessHandle::destroyForcibly);
  }

  /** Deletes a folder with all that is in it. What cannot be deleted is left to the system. */
  static void delete(Path folder) {
    for (int attempt = 1; attempt <= ATTEMPTS && !isDeleted(folder); attempt++) {
      try {
        Thread.sleep(PAUSE_MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private static boolean isDeleted(Path folder) {
    try {
      Files.walkFileTree(folder, new Deletion());
    } catch (IOException e) {
      // Looking tells whether it matters.
    }
    return !Files.exists(folder);
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException failure)
        throws IOException {
      Files.deleteIfExists(dir);
      return FileVisitResult.CONTINUE;
    }
  }
}
