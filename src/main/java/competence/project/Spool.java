package competence.project;

import competence.diagnostic.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an output until it is complete: in memory, and from 1 MB on in a temporary file, which is
 * deleted. A stream or a device gets either all of it or nothing.
 */
public final class Spool extends OutputStream implements Output.Content {
  private static final int MOST_IN_MEMORY = 1 << 20;

  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable FileChannel file;

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    memory.write(bytes, from, length);
    if (memory.size() > MOST_IN_MEMORY) {
      if (file == null) {
        file = temporaryFile();
      }
      memory.writeTo(Channels.newOutputStream(file));
      memory.reset();
    }
  }

  /** POSIX systems delete the file now and keep its content; others delete it when it is closed. */
  private static FileChannel temporaryFile() throws IOException {
    Path path = Files.createTempFile("competence-", ".tmp");
    return FileChannel.open(
        path,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** Copies everything, once, and deletes the file. */
  @Override
  public List<Diagnostic> write(OutputStream out) throws IOException {
    if (file != null) {
      file.position(0);
      try (InputStream in = Channels.newInputStream(file)) {
        in.transferTo(out);
      }
    }
    memory.writeTo(out);
    return List.of();
  }
}
