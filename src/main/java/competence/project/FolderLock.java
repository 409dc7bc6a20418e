package competence.project;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The right to write in a folder, which one process has at a time. It is the system's lock on an
 * empty file there: it ends with its process, however that ends. The file is deleted then, unless
 * the process was killed.
 */
final class FolderLock implements Closeable {
  private static final Path NAME = Path.of(".competence.lock");

  private final Path file;

  /** Open until the end: the system takes the lock away when any channel of the file is closed. */
  private final List<FileChannel> channels = new ArrayList<>();

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    channels.add(channel);
  }

  /** Whether a folder has the file: a process writes there, or was killed while it did. */
  static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Takes the right, if nobody has it.
   *
   * @param folder the folder
   * @param real where it lies
   * @return nothing if somebody has it
   * @throws IOException if it cannot be had there at all: the folder forbids it, or its disk knows
   *     no locks, or what has the name of the file is none
   */
  static Optional<FolderLock> take(OutputFolder folder, Path real) throws IOException {
    Optional<FileChannel> channel = open(folder);
    if (channel.isEmpty()) {
      return Optional.empty();
    }
    FolderLock lock = new FolderLock(real.resolve(NAME), channel.get());
    boolean taken = false;
    try {
      taken = lock.isTaken(folder);
      return taken ? Optional.of(lock) : Optional.empty();
    } finally {
      if (!taken) {
        lock.closeChannels();
      }
    }
  }

  private static Optional<FileChannel> open(OutputFolder folder) throws IOException {
    try {
      return Optional.of(folder.create(NAME));
    } catch (FileAlreadyExistsException e) {
      return openThere(folder);
    }
  }

  /** Nothing if the file has just been deleted: the next try makes it anew. */
  private static Optional<FileChannel> openThere(OutputFolder folder) throws IOException {
    try {
      return Optional.of(folder.openFile(NAME));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private boolean isTaken(OutputFolder folder) throws IOException {
    try {
      return channels.get(0).tryLock() != null && isInPlace(folder);
    } catch (OverlappingFileLockException e) {
      return false; // Another thread of this process has it.
    }
  }

  /**
   * Whether the locked file is still the one in the folder. Whoever had the lock before may have
   * deleted it after it was opened here; then others don't see this lock. To try again tells: this
   * process cannot have the lock of one file twice.
   */
  private boolean isInPlace(OutputFolder folder) throws IOException {
    Optional<FileChannel> again = openThere(folder);
    if (again.isEmpty()) {
      return false;
    }
    channels.add(again.get());
    try {
      again.get().tryLock();
      return false;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  /** Ends it; the file goes, unless somebody wrote something into it. */
  @Override
  public void close() throws IOException {
    try {
      if (channels.get(0).size() == 0) {
        Files.deleteIfExists(file);
      }
    } finally {
      closeChannels();
    }
  }

  private void closeChannels() throws IOException {
    for (FileChannel channel : channels) {
      channel.close();
    }
  }
}
