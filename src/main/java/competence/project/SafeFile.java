package competence.project;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A file that is written whole or not at all: the content goes to a temporary file in the same
 * folder, which then replaces the file.
 */
public final class SafeFile implements Closeable {
  /** The names of temporary files, as a glob. */
  static final String FRESH_NAMES = ".competence-*.tmp";

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final int ATTEMPTS = 1000;

  private final OutputFolder folder;
  private final Path name;
  private final Path fresh;
  private final FileChannel channel;
  private boolean finished;

  private SafeFile(OutputFolder folder, Path name, Path fresh, FileChannel channel) {
    this.folder = folder;
    this.name = name;
    this.fresh = fresh;
    this.channel = channel;
  }

  /**
   * Creates a temporary file beside a file that is to be written.
   *
   * @param path the file; a link of that name is replaced, and what it points at is left alone
   * @param root the folder that the file must not leave, through links either
   * @throws IOException if it cannot be created; nothing is left then
   */
  static SafeFile create(Path path, Path root) throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(path.toString(), null, "it is a folder");
    }
    Path there = path.toAbsolutePath();
    OutputFolder folder = OutputFolder.open(there.resolveSibling(""), root);
    try {
      return create(folder, there.getFileName());
    } catch (IOException e) {
      folder.close();
      throw e;
    }
  }

  private static SafeFile create(OutputFolder folder, Path name) throws IOException {
    for (int attempt = 1; ; attempt++) {
      Path fresh = freshName();
      try {
        return new SafeFile(folder, name, fresh, folder.create(fresh));
      } catch (FileAlreadyExistsException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  OutputStream out() {
    return Channels.newOutputStream(channel);
  }

  /** Ends the content, and waits until it is on the disk. */
  void complete() throws IOException {
    channel.force(false); // The length is forced with the content; the time of the change is not.
    channel.close();
  }

  /**
   * Replaces the file by the temporary one, which is complete, in an atomic step.
   *
   * @throws IOException if it could not be replaced; the file is then as it was
   */
  void replace() throws IOException {
    folder.copyPermissions(name, fresh);
    folder.rename(fresh, name);
    finished = true;
  }

  /** Deletes the temporary file if the file was not replaced. */
  @Override
  public void close() throws IOException {
    try (OutputFolder open = folder) {
      channel.close();
      if (!finished) {
        finished = true;
        open.deleteIfExists(fresh);
      }
    }
  }

  /**
   * Writes a file whole or not at all.
   *
   * @throws IOException if it could not be written; the file is then as it was
   */
  public static void write(Path path, byte[] bytes) throws IOException {
    try (SafeFile file = create(path, path.toAbsolutePath().resolveSibling(""))) {
      file.out().write(bytes);
      file.complete();
      file.replace();
    }
  }

  static byte[] head(Path path, int length) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(length);
    }
  }

  /** The last bytes of a file; all of them if it is shorter. */
  static byte[] tail(Path path, int length) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      in.skipNBytes(Math.max(0, Files.size(path) - length));
      return in.readNBytes(length);
    }
  }

  /** Whether a path leads to a device or a pipe, which cannot be replaced. */
  static boolean isDevice(Path path) {
    boolean special = Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    return special || path.startsWith("/dev") || path.startsWith("/proc");
  }

  /** A short name that no other process uses. */
  private static Path freshName() {
    long process = ProcessHandle.current().pid();
    return Path.of(".competence-" + process + '-' + COUNT.incrementAndGet() + ".tmp");
  }
}
