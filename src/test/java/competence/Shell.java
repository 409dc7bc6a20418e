package competence;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Runs lines of shell with the packed program first on the path. */
final class Shell {
  /** The packed program. */
  static final String HOME =
      Path.of(
              Objects.requireNonNullElse(
                  System.getProperty("competence.home"), "target/competence"))
          .toAbsolutePath()
          .toString();

  /** The launcher. */
  static final String LAUNCHER = HOME + "/bin/competence";

  private static final int MOST_SECONDS = 120;

  /**
   * The result of a command.
   *
   * @param code its exit code
   * @param out its standard output
   * @param err its standard error
   */
  record Result(int code, String out, String err) {}

  private final Path folder;

  Shell(Path folder) {
    this.folder = folder;
  }

  /** Runs a command in the folder, with empty standard input. */
  Result run(String line) {
    try {
      File out = Files.createTempFile("out", "").toFile();
      File err = Files.createTempFile("err", "").toFile();
      ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", line);
      builder.directory(folder.toFile()).redirectOutput(out).redirectError(err);
      builder.redirectInput(new File("/dev/null"));
      String path = Objects.requireNonNullElse(builder.environment().get("PATH"), "/bin:/usr/bin");
      builder.environment().put("PATH", HOME + "/bin" + File.pathSeparator + path);
      builder.environment().put("COMPETENCE_HOME", HOME);
      builder.environment().put("LC_ALL", "C.UTF-8");
      builder.environment().put("COMPETENCE_ARCHIVE", "keep");
      builder.environment().remove("JAVA_TOOL_OPTIONS");
      Process process = builder.start();
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("it hangs: " + line);
      }
      return new Result(process.exitValue(), read(out), read(err));
    } catch (IOException e) {
      throw new UncheckedIOException(line, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(line, e);
    }
  }

  private static String read(File file) throws IOException {
    String text = Files.readString(file.toPath(), StandardCharsets.UTF_8);
    Files.delete(file.toPath());
    return text;
  }
}
