package competence.project;

import static org.assertj.core.api.Assertions.assertThat;

import competence.NeedsPosix;
import competence.compiler.CompilerOptions;
import competence.compiler.Formats;
import competence.limit.Limits;
import competence.model.Facts;
import competence.present.Presentation;
import competence.profile.Profiles;
import competence.project.Job.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  private static final int JOBS = 20;
  private static final int LENGTH = 1 << 18;

  @TempDir private Path folder;

  /** What came of a job whose output goes to a file. */
  private BuildResult built(int number, Path path) {
    ReportLocation mention = ReportLocation.onCommandLine(path.toString());
    PathTemplate place = PathTemplate.exactly(path, mention);
    Target target = new Target(Formats.named("md").orElseThrow(), place);
    CompilerOptions options =
        new CompilerOptions(null, Profiles.builtIn(), null, null, Facts.NONE, Limits.USUAL);
    Input input = Input.ofFile(number + ".txt", folder.resolve(number + ".txt"), mention);
    Job job = new Job(input, options, List.of(target), Presentation.usual(), folder, false, true);
    Output output = Output.of(job, target, "", Output.Content.of(content(number)));
    return new BuildResult(job, null, null, List.of(), List.of(output), 0, null);
  }

  private static byte[] content(int number) {
    String letter = Character.toString('a' + number);
    return letter.repeat(LENGTH).getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void writesManyFiles() throws IOException {
    Publisher publisher = new Publisher(false, List.of());
    List<BuildResult> built =
        IntStream.range(0, JOBS).mapToObj(i -> built(i, folder.resolve(i + ".md"))).toList();
    assertThat(publisher.publish(built, null).built()).noneMatch(BuildResult::failed);
    assertThat(publisher.written()).isEqualTo(JOBS);
    for (int i = 0; i < JOBS; i++) {
      assertThat(folder.resolve(i + ".md")).hasBinaryContent(content(i));
    }
  }

  @Test
  @NeedsPosix
  void writesOneAfterTheOtherIntoAPipe() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    Path read = folder.resolve("read");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Process reader =
        new ProcessBuilder("sh", "-c", "exec 3<>pipe; head -c " + JOBS * LENGTH + " <&3")
            .directory(folder.toFile())
            .redirectOutput(read.toFile())
            .start();
    List<BuildResult> built = IntStream.range(0, JOBS).mapToObj(i -> built(i, pipe)).toList();
    new Publisher(false, List.of()).publish(built, null);
    reader.waitFor();

    String text = Files.readString(read);
    assertThat(text).hasSize(JOBS * LENGTH);
    assertThat(text.replaceAll("(.)\\1*", "$1")).isEqualTo("abcdefghijklmnopqrst");
  }
}
