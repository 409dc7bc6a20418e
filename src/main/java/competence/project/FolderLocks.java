package competence.project;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The right to write in several folders, so that all files in them are of one run. Two runs never
 * wait for each other: all lock folders in the order of their paths.
 *
 * <p>A lock is one of the operating system on an empty file in the folder, and ends with the
 * process, however the process ends. The file is deleted, unless the process was killed.
 */
final class FolderLocks implements Closeable {
  private static final Path NAME = Path.of(".competence.lock");

  /** Ten seconds. */
  static final int ATTEMPTS = 200;

  private static final int PAUSE_MILLISECONDS = 50;

  private final int attempts;
  private final Map<Path, List<FileChannel>> locks = new TreeMap<>();
  private final List<Path> made = new ArrayList<>();

  /** Locks that are tried that often, twenty times a second. */
  FolderLocks(int attempts) {
    this.attempts = attempts;
  }

  /** Whether a folder has the file: a process writes there, or was killed while it did. */
  static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
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
      made.addAll(OutputFolder.make(file.path(), file.root()));
      return parent.toRealPath();
    } catch (IOException e) {
      return null;
    }
  }

  private boolean take(Path real, Path root) {
    try (OutputFolder folder = OutputFolder.open(real, root)) {
      for (int attempt = 1; attempt <= attempts; attempt++) {
        List<FileChannel> channels = new ArrayList<>();
        if (isTaken(folder, channels)) {
          locks.put(real.resolve(NAME), channels);
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

  /**
   * Takes the lock of a folder, if it is free.
   *
   * @param channels receives the channels of the file if the lock is taken: the system ends the
   *     lock when any of them is closed
   * @throws IOException if there can be no lock: the folder forbids it, its disk has no locks, or
   *     something else has the name of the file
   */
  private static boolean isTaken(OutputFolder folder, List<FileChannel> channels)
      throws IOException {
    boolean taken = false;
    try {
      taken = isLocked(open(folder), channels) && isInPlace(folder, channels);
      return taken;
    } finally {
      if (!taken) {
        close(channels);
      }
    }
  }

  private static @Nullable FileChannel open(OutputFolder folder) throws IOException {
    try {
      return folder.create(NAME);
    } catch (FileAlreadyExistsException e) {
      return folder.openFile(NAME); // If it has just been deleted, the next attempt creates it.
    }
  }

  /** Locks the file, unless another process or another thread of this one has the lock. */
  private static boolean isLocked(@Nullable FileChannel channel, List<FileChannel> channels)
      throws IOException {
    if (channel == null) {
      return false;
    }
    channels.add(channel);
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /**
   * Whether the locked file is still the one in the folder. The process that had the lock before
   * may have deleted it after it was opened here; then others do not see this lock. A second
   * attempt shows it: a process cannot lock one file twice.
   */
  private static boolean isInPlace(OutputFolder folder, List<FileChannel> channels)
      throws IOException {
    FileChannel again = folder.openFile(NAME);
    if (again == null) {
      return false;
    }
    channels.add(again);
    try {
      again.tryLock();
      return false;
    } catch (OverlappingFileLockException e) {
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
    locks.forEach(FolderLocks::end);
    made.sort(Comparator.comparing(Path::getNameCount).reversed());
    for (Path folder : made) {
      try {
        Files.deleteIfExists(folder);
      } catch (IOException e) {
        // There is something in it.
      }
    }
  }

  /** Ends a lock and deletes its file, unless there is something in it. */
  private static void end(Path file, List<FileChannel> channels) {
    try {
      if (channels.get(0).size() == 0) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // An empty file remains; the next run deletes it.
    } finally {
      close(channels);
    }
  }

  private static void close(List<FileChannel> channels) {
    for (FileChannel channel : channels) {
      try {
        channel.close();
      } catch (IOException e) {
        // Nothing was written to it.
      }
    }
  }
}
