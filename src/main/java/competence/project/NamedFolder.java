package competence.project;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A folder that is found by its name each time, where the system cannot hold one open. */
final class NamedFolder extends OutputFolder {
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
