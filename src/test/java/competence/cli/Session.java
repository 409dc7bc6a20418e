package competence.cli;

import competence.cli.Shell.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the program in-process, in a folder, and keeps its output. */
final class Session {
  final Path folder;
  final Map<String, String> environment = new LinkedHashMap<>();
  Terminal terminal = Terminal.NONE;
  byte[] in = {};

  private ByteArrayOutputStream out = new ByteArrayOutputStream();
  private ByteArrayOutputStream err = new ByteArrayOutputStream();
  private ByteArrayOutputStream both = new ByteArrayOutputStream();

  Session(Path folder) {
    this.folder = folder;
  }

  /** Writes a file, and the folders that it needs. */
  Session file(String name, String content) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.resolveSibling(""));
    Files.writeString(path, content);
    return this;
  }

  String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  /** Gives the program this standard input. */
  Session stdin(String text) {
    in = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  /** Runs a command line; gives the exit code. */
  int run(String... args) {
    return run(List.of(args));
  }

  int run(List<String> args) {
    out = new ByteArrayOutputStream();
    err = new ByteArrayOutputStream();
    both = new ByteArrayOutputStream();
    OutputStream outAndBoth = new Tee(out, both);
    OutputStream errAndBoth = new Tee(err, both);
    Shell shell =
        new Shell(
            new ByteArrayInputStream(in), outAndBoth, errAndBoth, environment, folder, terminal);
    return Main.run(args, shell);
  }

  /** What the last run wrote to standard output. */
  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What the last run wrote to standard error. */
  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** Both, as a terminal shows them. */
  String shown() {
    return both.toString(StandardCharsets.UTF_8);
  }

  private static final class Tee extends OutputStream {
    private final OutputStream one;
    private final OutputStream other;

    Tee(OutputStream one, OutputStream other) {
      this.one = one;
      this.other = other;
    }

    @Override
    public void write(int b) throws IOException {
      one.write(b);
      other.write(b);
    }
  }
}
