package competence.browse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which one browser works on one page. Folder and browser are gone when it is closed,
 * and also when the program is ended before that.
 */
final class Workplace implements AutoCloseable {
  private final Path folder;
  private final Thread atExit = new Thread(this::clear);
  private volatile @Nullable Process process;

  private Workplace(Path folder) {
    this.folder = folder;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /** A new one, in a folder that is made if it is missing. */
  static Workplace in(Path parent) throws IOException {
    Files.createDirectories(parent);
    return new Workplace(Files.createTempDirectory(parent, "competence-"));
  }

  /** The page to be printed. */
  Path page() {
    return folder.resolve("page.html");
  }

  /** What comes of it. */
  Path pdf() {
    return folder.resolve("page.pdf");
  }

  /** Where the browser keeps what it wants to keep. */
  Path profile() {
    return folder.resolve("profile");
  }

  /** What the browser said. */
  Path log() {
    return folder.resolve("log");
  }

  /** Whether the user, whose the folder is, is the superuser of a Unix system. */
  boolean isOfRoot() throws IOException {
    return folder.getFileSystem().supportedFileAttributeViews().contains("unix")
        && Integer.valueOf(0).equals(Files.getAttribute(folder, "unix:uid"));
  }

  /**
   * Runs a program to its end.
   *
   * @return its exit code; empty if it did not come to its end in time
   * @throws IOException if it cannot be started
   */
  OptionalInt run(List<String> command, Duration patience) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true).redirectOutput(log().toFile());
    Process started = builder.start();
    process = started;
    started.getOutputStream().close();
    try {
      return started.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)
          ? OptionalInt.of(started.exitValue())
          : OptionalInt.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  @Override
  public void close() {
    clear();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The program is being ended, and the hook runs.
    }
  }

  private void clear() {
    Process started = process;
    if (started != null) {
      Ending.end(started.toHandle());
    }
    Ending.delete(folder);
  }
}
