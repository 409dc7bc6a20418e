package competence.project;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The right to write in several folders, so that what is in them is always of one run. Two runs
 * never wait for each other: all take folders in the order of their names.
 */
final class Locks implements Closeable {
  private static final int ATTEMPTS = 200;
  private static final int PAUSE_MILLISECONDS = 50;

  private final int attempts;
  private final List<FolderLock> taken = new ArrayList<>();

  /** Locks that are waited for, ten seconds each. */
  Locks() {
    this(ATTEMPTS);
  }

  /** Locks that are tried that often, twenty times a second. */
  Locks(int attempts) {
    this.attempts = attempts;
  }

  /**
   * Takes the right to write some files, and takes away what killed runs left beside them. Where it
   * cannot be had at all the files are written without it, and that tells what is the matter.
   *
   * @return a file in whose folder another run writes; null if there is none
   */
  @Nullable Piece take(List<Piece> pieces) {
    Map<Path, Piece> folders = new TreeMap<>();
    for (Piece piece : pieces) {
      Path folder = folder(piece);
      if (folder != null) {
        folders.putIfAbsent(folder, piece);
      }
    }
    for (Map.Entry<Path, Piece> folder : folders.entrySet()) {
      if (!take(folder.getKey(), folder.getValue().place().root())) {
        return folder.getValue();
      }
    }
    return null;
  }

  /** Where the folder of a file really lies; null if there can be none. */
  private static @Nullable Path folder(Piece piece) {
    Path parent = piece.path().getParent();
    try {
      if (parent == null || SafeFile.isDevice(piece.path())) {
        return null;
      }
      Folders.make(piece.path(), piece.place().root());
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
          Leftovers.sweep(folder, real);
          return true;
        }
        pause();
      }
      return false;
    } catch (IOException e) {
      return true;
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

  @Override
  public void close() {
    for (FolderLock lock : taken) {
      try {
        lock.close();
      } catch (IOException e) {
        // An empty file stays; the next run takes it away.
      }
    }
  }
}
