package competence.project;

import competence.compiler.Compiler;
import competence.compiler.Source;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that has not been read yet.
 *
 * @param name how diagnostics show it
 * @param path the file; null if it comes from a stream
 * @param mention where the user named it
 * @param opener opens it
 */
public record Input(String name, @Nullable Path path, Mention mention, Opener opener) {
  /**
   * The largest document that is read, in bytes; a larger one is refused before it fills memory.
   */
  public static final int LIMIT = Compiler.MAX_BYTES;

  private static final int BUFFER = 1 << 16;

  /** Opens a document. */
  public interface Opener {
    /** The document's bytes, from the first. */
    InputStream open() throws IOException;
  }

  /** A file. */
  public static Input ofFile(String name, Path path, Mention mention) {
    return new Input(name, path, mention, () -> Files.newInputStream(path));
  }

  /** A stream, which can be read once. */
  public static Input ofStream(String name, InputStream stream) {
    return new Input(name, null, Mention.onCommandLine(name), () -> stream);
  }

  /**
   * Reads the whole document.
   *
   * @param diagnostics takes what went wrong
   * @return null if it could not be read
   */
  public @Nullable Source read(List<Diagnostic> diagnostics) {
    return read(LIMIT >> 20, "split it, or compile a part of it", diagnostics);
  }

  /**
   * Reads the whole document, if it is not larger than this.
   *
   * @param mebibytes the limit
   * @param remedy what to do about a larger one
   * @param diagnostics takes what went wrong
   * @return null if it could not be read
   */
  @Nullable Source read(int mebibytes, String remedy, List<Diagnostic> diagnostics) {
    int limit = mebibytes << 20;
    try (InputStream in = opener.open()) {
      byte[] bytes = readUpTo(limit + 1, in);
      if (bytes.length <= limit) {
        return source(bytes);
      }
      String message = "the document is larger than " + mebibytes + " MiB";
      diagnostics.add(mention.say(Code.SRC103, message, remedy));
    } catch (IOException e) {
      boolean folder = path != null && Files.isDirectory(path);
      String message =
          "cannot read " + name + ": " + (folder ? "it is a folder" : Failure.reason(e));
      String help = folder ? "name the files in the folder" : null;
      diagnostics.add(mention.say(Code.FILE101, message, help));
    }
    return null;
  }

  /** Java's own way to read all bytes seeks, which a pipe does not bear. */
  private static byte[] readUpTo(int limit, InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    int count = in.read(buffer);
    while (count >= 0 && bytes.size() < limit) {
      bytes.write(buffer, 0, Math.min(count, limit - bytes.size()));
      count = in.read(buffer);
    }
    return bytes.toByteArray();
  }

  private Source source(byte[] bytes) {
    Path parent = path == null ? null : path.toAbsolutePath().normalize().getParent();
    Path folder = parent == null ? null : parent.getFileName();
    return folder == null ? new Source(name, bytes) : new Source(name, bytes, folder.toString());
  }
}
