package competence.training;

import competence.cli.Main;
import competence.cli.Shell;
import competence.cli.Shell.Terminal;
import competence.compiler.Format;
import competence.compiler.Formats;
import competence.source.Resources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the program on samples, so that Java can archive the classes that it loads. */
public record Training(Path folder) {
  private static final List<String> OTHER_FILES =
      List.of("edited.txt", "broken.yaml", "project.yaml");

  /**
   * Runs all jobs.
   *
   * @param args the folder to work in, which is created
   * @throws IOException if the samples cannot be written there
   */
  public static void main(String[] args) throws IOException {
    Training training = new Training(Path.of(args[0]).toAbsolutePath());
    training.writeSamples();
    for (Job job : jobs()) {
      training.run(job, OutputStream.nullOutputStream());
    }
  }

  /** The jobs, in order: a job may need files that an earlier one has written. */
  static List<Job> jobs() {
    return Resources.text("training/jobs.txt")
        .lines()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> line.replace("{all}", formats()))
        .flatMap(line -> repeat(line, "{sample}", samples()))
        .flatMap(line -> repeat(line, "{command}", Main.commands().stream()))
        .map(Job::of)
        .toList();
  }

  /** Repeats a line that has a placeholder for each of the values. */
  private static Stream<String> repeat(String line, String placeholder, Stream<String> values) {
    return line.contains(placeholder)
        ? values.map(value -> line.replace(placeholder, value))
        : Stream.of(line);
  }

  private static String formats() {
    return Formats.ALL.stream()
        .filter(format -> format.emitter() != null && !format.isPrinted())
        .map(Format::name)
        .collect(Collectors.joining(","));
  }

  /** The samples of the formats that can be read, as far as there are any. */
  private static Stream<String> samples() {
    return Formats.ALL.stream()
        .filter(format -> format.reader() != null)
        .map(format -> "bicycles." + format.extensions().get(0))
        .filter(name -> Resources.has("training/" + name));
  }

  void writeSamples() throws IOException {
    Files.createDirectories(folder);
    for (String sample : Stream.concat(samples(), OTHER_FILES.stream()).toList()) {
      Files.write(folder.resolve(sample), Resources.bytes("training/" + sample));
    }
  }

  /** Runs one job, with its results and messages to {@code out}; returns its exit code. */
  int run(Job job, OutputStream out) throws IOException {
    byte[] input =
        job.input().isEmpty() ? new byte[0] : Files.readAllBytes(folder.resolve(job.input()));
    Shell shell =
        new Shell(new ByteArrayInputStream(input), out, out, Map.of(), folder, Terminal.NONE);
    return Main.run(job.arguments(), shell);
  }

  /**
   * One command line.
   *
   * @param code the expected exit code
   * @param input the file that is standard input; empty for no input
   */
  record Job(int code, List<String> arguments, String input) {

    /** Parses {@code CODE ARGUMENT… < INPUT}. */
    static Job of(String line) {
      String[] sides = line.split(" < ", 2);
      List<String> words = List.of(sides[0].split(" "));
      return new Job(
          Integer.parseInt(words.get(0)),
          words.subList(1, words.size()),
          sides.length > 1 ? sides[1] : "");
    }
  }
}
