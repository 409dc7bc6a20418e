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
 * The right to write in a folder, which one process has at a time. It is a lock of the operating
 * system on an empty file there, and ends with the process, however the process ends. The file is
 * deleted, unless the process was killed.
 */
final class FolderLock implements Closeable {
  private static final Path NAME = Path.of(".competence.lock");

  private final Path file;

  /** Open until the end: the system ends the lock when any channel of the file is closed. */
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
   * Takes the lock, if it is free.
   *
   * @param folder the folder
   * @param real its real path
   * @return nothing if another process or thread has it
   * @throws IOException if there can be no lock: the folder forbids it, its disk has no locks, or
   *     something else has the name of the file
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

  /** Nothing if the file has just been deleted: the next attempt creates it again. */
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
   * Whether the locked file is still the one in the folder. The process that had the lock before
   * may have deleted it after it was opened here; then others do not see this lock. A second
   * attempt shows it: a process cannot lock one file twice.
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

  /** Ends the lock and deletes the file, unless there is something in it. */
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
