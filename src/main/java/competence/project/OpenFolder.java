package competence.project;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributeView;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A folder that is held open. */
final class OpenFolder extends OutputFolder {
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
