package competence.browse;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One browser process and its temporary folder. Closing ends the process and deletes the folder;
 * this also happens when the program is stopped before.
 */
final class BrowserRun implements AutoCloseable {
  /** Helpers of a browser that has just ended may still run, and hold files. */
  private static final int ATTEMPTS = 20;

  private static final int PAUSE_MILLISECONDS = 50;

  /** Process, time and source of a log line: {@code [12:34:1123/234946.21:ERROR:bus.cc:405]}. */
  private static final Pattern LOG_PREFIX = Pattern.compile("^\\[[0-9:/.]*:[A-Z]+:[^\\]]*\\] *");

  /** In the errors that browsers log where there is no desktop; they can print all the same. */
  private static final String NO_DESKTOP = "dbus/";

  private final Path folder;
  private final Thread atExit = new Thread(this::clear);
  private volatile @Nullable Process process;

  private BrowserRun(Path folder) {
    this.folder = folder;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /** A run with a new folder in this one, which is made if it is missing. */
  static BrowserRun in(Path parent) throws IOException {
    Files.createDirectories(parent);
    return new BrowserRun(Files.createTempDirectory(parent, "competence-"));
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** Whether the user, who owns the folder, is the superuser of a Unix system. */
  boolean isOfRoot() throws IOException {
    return folder.getFileSystem().supportedFileAttributeViews().contains("unix")
        && Integer.valueOf(0).equals(Files.getAttribute(folder, "unix:uid"));
  }

  /**
   * Runs a program to its end.
   *
   * @return its exit code; empty if it did not end in time
   * @throws IOException if it cannot be started
   */
  OptionalInt run(List<String> command, Duration patience) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true).redirectOutput(file("log").toFile());
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

  /** The last message that the browser logged; empty if there is none. */
  String lastMessage() throws IOException {
    return lastMessage(new String(Files.readAllBytes(file("log")), StandardCharsets.UTF_8));
  }

  static String lastMessage(String log) {
    List<String> lines =
        log.lines().filter(line -> !line.isBlank() && !line.contains(NO_DESKTOP)).toList();
    String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    return LOG_PREFIX.matcher(last).replaceFirst("").strip();
  }

  @Override
  public void close() {
    clear();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The program is being stopped, and the hook runs.
    }
  }

  private void clear() {
    Process started = process;
    if (started != null) {
      // The list comes first: processes without a parent are no longer descendants.
      List<ProcessHandle> helpers = started.descendants().toList();
      started.destroyForcibly();
      helpers.forEach(ProcessHandle::destroyForcibly);
    }
    delete();
  }

  /** Deletes the folder. Files that cannot be deleted are left to the system. */
  private void delete() {
    for (int attempt = 1; attempt <= ATTEMPTS && !isDeleted(); attempt++) {
      try {
        Thread.sleep(PAUSE_MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private boolean isDeleted() {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException | UncheckedIOException e) {
      // The folder exists then.
    }
    return !Files.exists(folder);
  }
}
