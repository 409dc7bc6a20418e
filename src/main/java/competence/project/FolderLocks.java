package competence.project;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The right to write in several folders, so that all files in them are of one run. Two runs never
 * wait for each other: all lock folders in the order of their paths.
 */
final class FolderLocks implements Closeable {
  private static final int ATTEMPTS = 200;
  private static final int PAUSE_MILLISECONDS = 50;

  private final int attempts;
  private final List<FolderLock> taken = new ArrayList<>();
  private final List<Path> made = new ArrayList<>();

  /** Locks that are tried for ten seconds each. */
  FolderLocks() {
    this(ATTEMPTS);
  }

  /** Locks that are tried that often, twenty times a second. */
  FolderLocks(int attempts) {
    this.attempts = attempts;
  }

  /**
   * Locks the folders of some files, and deletes temporary files that killed runs left there. Where
   * there can be no lock, the files are written without one; writing them reports what is wrong.
   *
   * @return a file in whose folder another run writes; null if there is none
   */
  @Nullable OutputFile take(List<OutputFile> files) {
    Map<Path, OutputFile> folders = new TreeMap<>();
    for (OutputFile file : files) {
      Path folder = folder(file);
      if (folder != null) {
        folders.putIfAbsent(folder, file);
      }
    }
    for (Map.Entry<Path, OutputFile> folder : folders.entrySet()) {
      if (!take(folder.getKey(), folder.getValue().root())) {
        return folder.getValue();
      }
    }
    return null;
  }

  /**
   * The real path of the folder of a file, which is made if it is missing; null if it cannot be.
   */
  private @Nullable Path folder(OutputFile file) {
    Path parent = file.path().getParent();
    try {
      if (parent == null || SafeFile.isDevice(file.path())) {
        return null;
      }
      made.addAll(Folders.make(file.path(), file.root()));
      return parent.toRealPath();
    } catch (IOException e) {
      return null;
    }
  }

  private boolean take(Path real, Path root) {
    try (OutputFolder folder = OutputFolder.open(real, root)) {
      for (int attempt = 1; attempt <= attempts; attempt++) {
        Optional<FolderLock> lock = FolderLock.take(folder, real);
        if (lock.isPresent()) {
          taken.add(lock.get());
          deleteLeftovers(folder, real);
          return true;
        }
        pause();
      }
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  /** Deletes the temporary files of runs that were killed; no other run writes in the folder. */
  static void deleteLeftovers(OutputFolder folder, Path real) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(real, SafeFile.FRESH_NAMES)) {
      for (Path file : files) {
        folder.deleteIfExists(file.getFileName());
      }
    } catch (IOException e) {
      // They do no harm.
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Ends the locks. Folders that were made for files which were not written are deleted. */
  @Override
  public void close() {
    for (FolderLock lock : taken) {
      try {
        lock.close();
      } catch (IOException e) {
        // An empty file stays; the next run deletes it.
      }
    }
    made.sort(Comparator.comparing(Path::getNameCount).reversed());
    for (Path folder : made) {
      try {
        Files.deleteIfExists(folder);
      } catch (IOException e) {
        // There is something in it.
      }
    }
  }
}
