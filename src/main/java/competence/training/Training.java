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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Does what the program is for, once over, so that Java can keep how its classes are loaded. */
public final class Training {
  private static final List<String> OTHER_FILES =
      List.of("edited.txt", "broken.yaml", "project.yaml");

  private final Path folder;

  Training(Path folder) {
    this.folder = folder;
  }

  /**
   * Does all jobs.
   *
   * @param args the folder to work in, which is made
   * @throws IOException if the samples cannot be written there
   */
  public static void main(String[] args) throws IOException {
    Training training = new Training(Path.of(args[0]).toAbsolutePath());
    training.writeSamples();
    for (Job job : jobs()) {
      training.run(job, OutputStream.nullOutputStream());
    }
  }

  /** What there is to do. Each may need files that an earlier one has made. */
  static List<Job> jobs() {
    return Resources.text("training/jobs.txt")
        .lines()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> line.replace("{all}", formats()))
        .flatMap(line -> samples().map(sample -> line.replace("{sample}", sample)).distinct())
        .map(Job::of)
        .toList();
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

  /** Writes the documents that the jobs need. */
  void writeSamples() throws IOException {
    Files.createDirectories(folder);
    for (String sample : Stream.concat(samples(), OTHER_FILES.stream()).toList()) {
      Files.write(folder.resolve(sample), Resources.bytes("training/" + sample));
    }
  }

  /**
   * Does one job.
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
}
