package competence.training;

import competence.cli.Main;
import competence.cli.Shell;
import competence.cli.Terminal;
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
import java.util.stream.Stream;

/** Runs the program on samples, so that Java can archive the classes that it loads. */
public final class Training {
  private static final List<String> SAMPLES =
      List.of(
          "bicycles.txt",
          "bicycles.html",
          "bicycles.md",
          "edited.txt",
          "broken.yaml",
          "project.yaml");

  private final Path folder;

  Training(Path folder) {
    this.folder = folder;
  }

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
        .flatMap(Training::expand)
        .map(Job::of)
        .toList();
  }

  /** A line with a placeholder stands for as many lines as there are values. */
  private static Stream<String> expand(String line) {
    return Map.of(
            "{command}",
            Main.commands(),
            "{read}",
            Formats.ALL.stream()
                .filter(format -> format.reader() != null)
                .map(format -> format.extensions().get(0))
                .toList(),
            "{write}",
            Formats.ALL.stream()
                .filter(format -> format.emitter() != null && !format.printed())
                .map(Format::name)
                .toList())
        .entrySet()
        .stream()
        .filter(placeholder -> line.contains(placeholder.getKey()))
        .findFirst()
        .map(p -> p.getValue().stream().map(value -> line.replace(p.getKey(), value)))
        .orElse(Stream.of(line));
  }

  /** Writes the documents that the jobs need. */
  void writeSamples() throws IOException {
    Files.createDirectories(folder);
    for (String sample : SAMPLES) {
      Files.write(folder.resolve(sample), Resources.bytes("training/" + sample));
    }
  }

  /**
   * Runs one job.
   *
   * @param job the job
   * @param out where its results and messages go
   * @return its exit code
   * @throws IOException if its input cannot be read
   */
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
   * @param arguments the arguments
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
