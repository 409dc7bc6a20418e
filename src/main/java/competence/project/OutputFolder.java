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
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder that outputs are written in. Where the system can do so, it is held open, and all names
 * are relative to it: a link that replaces the folder meanwhile has no effect. Elsewhere it is
 * opened by its path each time. Names are those of files in the folder; links are not followed.
 *
 * @param stream the folder that is held open; null if it is not
 */
record OutputFolder(Path path, @Nullable SecureDirectoryStream<Path> stream) implements Closeable {
  private static final Path SELF = Path.of(".");

  /**
   * Opens a folder.
   *
   * @param root the folder that it must not leave, through links either
   * @throws IOException if it lies outside, or cannot be opened
   */
  static OutputFolder open(Path folder, Path root) throws IOException {
    Path top = root.toRealPath();
    Path real = folder.toRealPath();
    requireInside(folder, real, top);
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(top)) {
      boolean secure = stream instanceof SecureDirectoryStream<Path>;
      return new OutputFolder(
          real,
          secure ? descend((SecureDirectoryStream<Path>) stream, top.relativize(real)) : null);
    }
  }

  private static SecureDirectoryStream<Path> descend(SecureDirectoryStream<Path> top, Path down)
      throws IOException {
    SecureDirectoryStream<Path> here = top.newDirectoryStream(SELF, LinkOption.NOFOLLOW_LINKS);
    for (Path name : down) {
      try (SecureDirectoryStream<Path> above = here) {
        Path next = name.toString().isEmpty() ? SELF : name;
        here = above.newDirectoryStream(next, LinkOption.NOFOLLOW_LINKS);
      }
    }
    return here;
  }

  /**
   * Makes the folders of a file that are missing.
   *
   * @param root the folder that the file must not leave, through links either
   * @return the folders that were made, the deepest first
   * @throws IOException if the root is missing, if the file lies outside, or if a folder cannot be
   *     made
   */
  static List<Path> make(Path path, Path root) throws IOException {
    Path parent = path.getParent();
    if (parent == null || SafeFile.isDevice(path)) {
      return List.of();
    }
    if (!Files.isDirectory(root)) {
      throw new FileSystemException(root.toString(), null, "its folder does not exist");
    }
    List<Path> missing = new ArrayList<>();
    Path there = parent;
    while (!Files.exists(there) && there.getParent() != null) {
      missing.add(there);
      there = there.getParent();
    }
    requireInside(path, there.toRealPath(), root.toRealPath());
    Files.createDirectories(parent);
    return missing;
  }

  private static void requireInside(Path named, Path real, Path root) throws IOException {
    if (!real.startsWith(root)) {
      throw new FileSystemException(named.toString(), null, "it is outside of the project");
    }
  }

  /** Whether a path is in a folder, and leads to nothing outside of it by links. */
  static boolean isInside(Path path, Path root) {
    try {
      return path.startsWith(root)
          && (!Files.exists(path) || path.toRealPath().startsWith(root.toRealPath()));
    } catch (IOException e) {
      return true; // Reading it reports what is wrong.
    }
  }

  FileChannel create(Path name) throws IOException {
    return open(name, StandardOpenOption.CREATE_NEW);
  }

  /**
   * Opens a file; null if it does not exist. Nothing but files is opened, because a pipe would
   * wait.
   */
  @Nullable FileChannel openFile(Path name) throws IOException {
    BasicFileAttributes found = attributes(name);
    if (found != null && !found.isRegularFile()) {
      throw new FileSystemException(name.toString(), null, "it is no file");
    }
    try {
      return found == null ? null : open(name, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  private FileChannel open(Path name, OpenOption option) throws IOException {
    Set<OpenOption> options = Set.of(option, StandardOpenOption.WRITE);
    if (stream == null) {
      return FileChannel.open(path.resolve(name), options);
    }
    SeekableByteChannel channel = stream.newByteChannel(name, options);
    if (channel instanceof FileChannel file) {
      return file;
    }
    channel.close();
    throw new IOException("the system's files have no channels");
  }

  /** Renames a file in an atomic step, and replaces a file that has the name. */
  void rename(Path from, Path to) throws IOException {
    if (stream == null) {
      Files.move(path.resolve(from), path.resolve(to), StandardCopyOption.ATOMIC_MOVE);
    } else {
      stream.move(from, stream, to);
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

  /** The attributes of a file; null if it does not exist. */
  private @Nullable BasicFileAttributes attributes(Path name) throws IOException {
    try {
      BasicFileAttributeView view = view(name, BasicFileAttributeView.class);
      return view == null ? null : view.readAttributes();
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  /** Null if the system has no attributes of that kind. */
  private <V extends FileAttributeView> @Nullable V view(Path name, Class<V> kind) {
    return stream == null
        ? Files.getFileAttributeView(path.resolve(name), kind, LinkOption.NOFOLLOW_LINKS)
        : stream.getFileAttributeView(name, kind, LinkOption.NOFOLLOW_LINKS);
  }

  void deleteIfExists(Path name) throws IOException {
    try {
      if (stream == null) {
        Files.delete(path.resolve(name));
      } else {
        stream.deleteFile(name);
      }
    } catch (NoSuchFileException e) {
      // It does not exist.
    }
  }

  @Override
  public void close() throws IOException {
    if (stream != null) {
      stream.close();
    }
  }
}
