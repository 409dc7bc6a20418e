package competence.project;

import competence.text.Bytes;
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
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes files whole or not at all. */
public final class SafeFile {
  /** What the files are called that are not finished yet. */
  static final String FRESH_NAMES = ".competence-*.tmp";

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final int ATTEMPTS = 1000;

  private SafeFile() {}

  /**
   * Writes a file: into a new file beside it first, onto the disk, and then in its place at one
   * stroke. A link of that name is replaced; what it points at is left alone. A device or a pipe is
   * written as it is.
   *
   * @throws IOException if it could not be written; the file is then as it was
   */
  public static void write(Path path, byte[] bytes) throws IOException {
    write(path, path.toAbsolutePath().resolveSibling(""), Bytes.of(bytes));
  }

  /**
   * Writes a file in the same way, whose folder must not leave another, through links either.
   *
   * @throws IOException if it could not be written; the file is then as it was
   */
  static void write(Path path, Path root, Bytes bytes) throws IOException {
    if (isDevice(path)) {
      try (OutputStream out = Files.newOutputStream(path, StandardOpenOption.WRITE)) {
        bytes.writeTo(out);
      }
      return;
    }
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(path.toString(), null, "it is a folder");
    }
    Path there = path.toAbsolutePath();
    try (OutputFolder folder = OutputFolder.open(there.resolveSibling(""), root)) {
      write(folder, there.getFileName(), bytes);
    }
  }

  private static void write(OutputFolder folder, Path name, Bytes bytes) throws IOException {
    Path fresh = create(folder, bytes);
    try {
      folder.copyPermissions(name, fresh);
      folder.rename(fresh, name);
    } catch (IOException e) {
      discard(folder, fresh, e);
      throw e;
    }
  }

  /** Whether a file has just these bytes. */
  static boolean holds(Path path, Bytes bytes) throws IOException {
    if (!Files.isRegularFile(path) || Files.size(path) != bytes.length()) {
      return false;
    }
    try (InputStream in = Files.newInputStream(path)) {
      return bytes.areIn(in);
    }
  }

  /** The first bytes of a file. */
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

  /** Whether a path leads to something that is no file that could be replaced. */
  static boolean isDevice(Path path) {
    boolean special = Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    return special || path.startsWith("/dev") || path.startsWith("/proc");
  }

  private static Path create(OutputFolder folder, Bytes bytes) throws IOException {
    for (int attempt = 1; ; attempt++) {
      Path fresh = freshName();
      try (FileChannel channel = folder.create(fresh)) {
        fill(channel, bytes);
        return fresh;
      } catch (FileAlreadyExistsException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      } catch (IOException e) {
        discard(folder, fresh, e);
        throw e;
      }
    }
  }

  private static void discard(OutputFolder folder, Path fresh, IOException reason) {
    try {
      folder.deleteIfExists(fresh);
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  private static void fill(FileChannel channel, Bytes bytes) throws IOException {
    bytes.writeTo(Channels.newOutputStream(channel));
    channel.force(false); // Its length comes with its bytes; when it was changed may be lost.
  }

  /** Short, whatever the file is called, and no other process's. */
  private static Path freshName() {
    long process = ProcessHandle.current().pid();
    return Path.of(".competence-" + process + '-' + COUNT.incrementAndGet() + ".tmp");
  }
}
