package competence.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
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
    if (isDevice(path)) {
      try (OutputStream out = Files.newOutputStream(path, StandardOpenOption.WRITE)) {
        out.write(bytes);
      }
      return;
    }
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(path.toString(), null, "it is a folder");
    }
    Path fresh = create(path, bytes);
    try {
      copyPermissions(path, fresh);
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(fresh);
      throw e;
    }
  }

  /** Whether a file has just these bytes. */
  static boolean holds(Path path, byte[] bytes) throws IOException {
    return Files.isRegularFile(path)
        && Files.size(path) == bytes.length
        && Arrays.equals(Files.readAllBytes(path), bytes);
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

  private static Path create(Path path, byte[] bytes) throws IOException {
    for (int attempt = 1; ; attempt++) {
      Path fresh = path.resolveSibling(freshName());
      try (FileChannel channel =
          FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        fill(channel, fresh, bytes);
        return fresh;
      } catch (FileAlreadyExistsException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private static void fill(FileChannel channel, Path fresh, byte[] bytes) throws IOException {
    try {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    } catch (IOException e) {
      Files.deleteIfExists(fresh);
      throw e;
    }
  }

  /** Short, whatever the file is called, and no other process's. */
  private static String freshName() {
    return ".competence-" + ProcessHandle.current().pid() + '-' + COUNT.incrementAndGet() + ".tmp";
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    boolean plain = Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS);
    if (plain && from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }
}
