package competence.project;

import competence.compiler.SourceFile;
import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Diagnostics;
import competence.limit.Limit;
import competence.limit.Limits;
import competence.reader.Extractor.Extract;
import competence.reader.TextExtractor;
import competence.source.SourceText;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A document that has not been read yet.
 *
 * @param path the file; null if it comes from a stream
 */
public record Input(String name, @Nullable Path path, ReportLocation mention, Opener opener) {
  public interface Opener {
    InputStream open() throws IOException;
  }

  /** A file. */
  public static Input ofFile(String name, Path path, ReportLocation mention) {
    return new Input(name, path, mention, () -> Files.newInputStream(path));
  }

  /** A stream, which can be read once. */
  public static Input ofStream(String name, InputStream stream) {
    return new Input(name, null, ReportLocation.onCommandLine(name), () -> stream);
  }

  /**
   * Reads a text file of the user's settings, such as a configuration.
   *
   * @return null if the file could not be read, or if the parser returns null
   */
  public <T> @Nullable T read(
      BiFunction<SourceText, Diagnostics, @Nullable T> parser, List<Diagnostic> diagnostics) {
    String remedy = "check that it is the right file";
    return read(Limit.BYTES.usual(), remedy, parser, diagnostics);
  }

  /** The same with a limit of bytes, and what to do about a larger file. */
  <T> @Nullable T read(
      int limit,
      String remedy,
      BiFunction<SourceText, Diagnostics, @Nullable T> parser,
      List<Diagnostic> diagnostics) {
    SourceFile source = read(limit, remedy, diagnostics);
    if (source == null) {
      return null;
    }
    Extract extract = TextExtractor.strict(name, source.bytes());
    Diagnostics found = new Diagnostics(extract.text());
    found.addAll(extract.findings());
    T parsed = found.hasErrors() ? null : parser.apply(extract.text(), found);
    diagnostics.addAll(found.list());
    return parsed;
  }

  /**
   * Reads a whole document that is to be compiled.
   *
   * @return null if it could not be read
   */
  public @Nullable SourceFile read(Limits limits, List<Diagnostic> diagnostics) {
    String remedy = "split it, or compile a part of it" + limits.remedy(Limit.BYTES);
    return read(limits.of(Limit.BYTES), remedy, diagnostics);
  }

  /**
   * Reads the whole document, unless it is larger than a limit: a larger one is refused before it
   * fills the memory. Reading a named pipe waits until another program writes to it.
   */
  private @Nullable SourceFile read(int limit, String remedy, List<Diagnostic> diagnostics) {
    try {
      byte[] bytes = isLarger(limit) ? null : readUpTo(limit);
      if (bytes != null) {
        return source(bytes);
      }
      String message = "the document is larger than " + Limits.bytes(limit);
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

  /**
   * Reads the bytes; null if there are more than the limit. The filter hides that the stream is of
   * a file: such streams seek to find their size, which a pipe does not allow.
   */
  private byte @Nullable [] readUpTo(int limit) throws IOException {
    try (InputStream in = new FilterInputStream(opener.open()) {}) {
      byte[] bytes = in.readNBytes(limit);
      return in.read() < 0 ? bytes : null;
    }
  }

  /** Whether the system knows, before anything is read, that a file is too large. */
  private boolean isLarger(int limit) throws IOException {
    return path != null && Files.isRegularFile(path) && Files.size(path) > limit;
  }

  private SourceFile source(byte[] bytes) {
    Path parent = path == null ? null : path.toAbsolutePath().normalize().getParent();
    Path folder = parent == null ? null : parent.getFileName();
    return folder == null
        ? new SourceFile(name, bytes)
        : new SourceFile(name, bytes, folder.toString());
  }
}
