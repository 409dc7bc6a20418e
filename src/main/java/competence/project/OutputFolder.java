package competence.project;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder that outputs are written in. Where the system can do so, it is held open, and all paths
 * are relative to it: a link that replaces the folder meanwhile has no effect. Names are those of
 * files in the folder; links are not followed.
 */
abstract class OutputFolder implements Closeable {
  private static final Path SELF = Path.of(".");

  /**
   * Opens a folder.
   *
   * @param folder the folder, which exists
   * @param root the folder that it must not leave, through links either
   * @throws IOException if it lies outside, or cannot be opened
   */
  static OutputFolder open(Path folder, Path root) throws IOException {
    Path top = root.toRealPath();
    Path real = folder.toRealPath();
    if (!real.startsWith(top)) {
      throw new FileSystemException(folder.toString(), null, "it is outside of the project");
    }
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(top)) {
      return stream instanceof SecureDirectoryStream<Path> secure
          ? new OpenFolder(descend(secure, top.relativize(real)))
          : new NamedFolder(real);
    }
  }

  private static SecureDirectoryStream<Path> descend(SecureDirectoryStream<Path> top, Path down)
      throws IOException {
    SecureDirectoryStream<Path> here = below(top, SELF);
    for (Path name : down) {
      try (SecureDirectoryStream<Path> above = here) {
        here = below(above, name.toString().isEmpty() ? SELF : name);
      }
    }
    return here;
  }

  private static SecureDirectoryStream<Path> below(SecureDirectoryStream<Path> folder, Path name)
      throws IOException {
    return folder.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS);
  }

  /** Opens a file to write it. */
  abstract FileChannel open(Path name, Set<OpenOption> options) throws IOException;

  /** Renames a file in an atomic step, and replaces a file that has the name. */
  abstract void rename(Path from, Path to) throws IOException;

  /** Deletes a file. */
  abstract void delete(Path name) throws IOException;

  /** The attributes of a file; null if the system has none of that kind. */
  abstract <V extends BasicFileAttributeView> @Nullable V view(Path name, Class<V> kind);

  /** Creates a file that does not exist. */
  FileChannel create(Path name) throws IOException {
    return open(name, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
  }

  /** Opens a file that exists; nothing but files is opened, because a pipe would wait. */
  FileChannel openFile(Path name) throws IOException {
    BasicFileAttributes found = attributes(name);
    if (found == null) {
      throw new NoSuchFileException(name.toString());
    }
    if (!found.isRegularFile()) {
      throw new FileSystemException(name.toString(), null, "it is no file");
    }
    return open(name, Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
  }

  /** The attributes of a file; null if it does not exist. */
  @Nullable BasicFileAttributes attributes(Path name) throws IOException {
    try {
      BasicFileAttributeView view = view(name, BasicFileAttributeView.class);
      return view == null ? null : view.readAttributes();
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  /** Gives a file the permissions of another, if that is a file. */
  void copyPermissions(Path from, Path to) throws IOException {
    BasicFileAttributes old = attributes(from);
    PosixFileAttributeView one = view(from, PosixFileAttributeView.class);
    PosixFileAttributeView other = view(to, PosixFileAttributeView.class);
    if (old != null && old.isRegularFile() && one != null && other != null) {
      other.setPermissions(one.readAttributes().permissions());
    }
  }

  /** Deletes a file, if it exists. */
  void deleteIfExists(Path name) throws IOException {
    try {
      delete(name);
    } catch (NoSuchFileException e) {
      // It does not exist.
    }
  }

  /** A folder that is held open. */
  static final class OpenFolder extends OutputFolder {
    private final SecureDirectoryStream<Path> stream;

    OpenFolder(SecureDirectoryStream<Path> stream) {
      this.stream = stream;
    }

    @Override
    FileChannel open(Path name, Set<OpenOption> options) throws IOException {
      SeekableByteChannel channel = stream.newByteChannel(name, options);
      if (channel instanceof FileChannel file) {
        return file;
      }
      channel.close();
      throw new IOException("the system's files have no channels");
    }

    @Override
    void rename(Path from, Path to) throws IOException {
      stream.move(from, stream, to);
    }

    @Override
    void delete(Path name) throws IOException {
      stream.deleteFile(name);
    }

    @Override
    <V extends BasicFileAttributeView> @Nullable V view(Path name, Class<V> kind) {
      return stream.getFileAttributeView(name, kind, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() throws IOException {
      stream.close();
    }
  }

  /** A folder that is opened by its path each time, where the system cannot hold one open. */
  static final class NamedFolder extends OutputFolder {
    private final Path folder;

    NamedFolder(Path folder) {
      this.folder = folder;
    }

    @Override
    FileChannel open(Path name, Set<OpenOption> options) throws IOException {
      return FileChannel.open(folder.resolve(name), options);
    }

    @Override
    void rename(Path from, Path to) throws IOException {
      Files.move(folder.resolve(from), folder.resolve(to), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    void delete(Path name) throws IOException {
      Files.delete(folder.resolve(name));
    }

    @Override
    <V extends BasicFileAttributeView> @Nullable V view(Path name, Class<V> kind) {
      return Files.getFileAttributeView(folder.resolve(name), kind, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() {}
  }
}
