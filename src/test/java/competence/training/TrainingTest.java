package competence.training;

import static org.assertj.core.api.Assertions.assertThat;

import competence.compiler.Format;
import competence.compiler.Formats;
import competence.source.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The training covers every command and format: what it leaves out starts slowly. */
class TrainingTest {
  @TempDir private Path folder;

  @Test
  void endsEachJobWithItsExitCode() throws IOException {
    Training training = new Training(folder);
    training.writeSamples();
    for (Training.Job job : Training.jobs()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      int code = training.run(job, out);
      assertThat(code)
          .as("%s: %s", job, out.toString(StandardCharsets.UTF_8))
          .isEqualTo(job.code());
    }
  }

  @Test
  void hasNoDuplicateJobs() {
    assertThat(Training.jobs()).hasSizeGreaterThan(30).doesNotHaveDuplicates();
  }

  @Test
  void usesEveryCommandAndShowsItsHelp() throws IOException {
    List<String> commands = firstWords(" {2}([a-z]+) {2,}.*", "--help");
    assertThat(commands).contains("compile", "completion");
    for (String command : commands) {
      assertThat(Training.jobs())
          .anyMatch(job -> isOf(job, command) && !job.arguments().contains("--help"))
          .anyMatch(job -> isOf(job, command) && job.arguments().contains("--help"));
    }
  }

  private static boolean isOf(Training.Job job, String command) {
    return job.arguments().get(0).equals(command);
  }

  @Test
  void writesEveryFormat() {
    for (Format format : Formats.ALL) {
      assertThat(Training.jobs())
          .as("writes %s", format.name())
          .anyMatch(job -> format.emitter() == null || writes(job, format.name()));
    }
  }

  /** A format without a sample is left out: it only starts more slowly. */
  @Test
  void readsEveryFormatThatItHasADocumentOf() {
    for (Format format : Formats.ALL) {
      String ending = "." + format.extensions().get(0);
      boolean sample = Resources.has("training/bicycles" + ending) || format.emitter() != null;
      assertThat(Training.jobs())
          .as("reads %s", format.name())
          .anyMatch(
              job ->
                  format.reader() == null
                      || !sample
                      || (isOf(job, "compile") && job.arguments().get(1).endsWith(ending)));
    }
  }

  private static boolean writes(Training.Job job, String format) {
    int to = job.arguments().indexOf("--to");
    return to >= 0 && List.of(job.arguments().get(to + 1).split(",")).contains(format);
  }

  /** The first group of the pattern in each line that a command prints. */
  private List<String> firstWords(String pattern, String command) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Training(folder).run(new Training.Job(0, List.of(command), ""), out);
    return Pattern.compile("(?m)^" + pattern + "$")
        .matcher(out.toString(StandardCharsets.UTF_8))
        .results()
        .map((MatchResult line) -> line.group(1))
        .toList();
  }

  @Test
  void worksInItsOwnFolder() throws IOException {
    Path own = folder.resolve("own");
    Training.main(new String[] {own.toString()});
    assertThat(folder.toFile().list()).containsExactly("own");
    assertThat(own.resolve("made/index.html")).exists();
  }
}
