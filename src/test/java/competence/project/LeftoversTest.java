package competence.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
  private static final long NO_PROCESS = 4_000_000_000L;

  @TempDir private Path folder;

  private Path unfinished(long process, Duration age) throws IOException {
    Path file = folder.resolve(".competence-" + process + "-" + age.toSeconds() + ".tmp");
    Files.writeString(file, "half a fi");
    return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
  }

  @Test
  void takesAwayWhatAKilledRunLeft() throws IOException {
    Path abandoned = unfinished(NO_PROCESS, Duration.ofHours(1));
    Path fromAnotherMachine = unfinished(NO_PROCESS, Duration.ofSeconds(2));
    Path beingWritten = unfinished(ProcessHandle.current().pid(), Duration.ofHours(1));
    Path ofOthers = Files.writeString(folder.resolve("a.tmp"), "");

    new Leftovers().sweepBeside(Files.writeString(folder.resolve("framework.yaml"), ""));

    assertThat(abandoned).doesNotExist();
    assertThat(fromAnotherMachine).exists();
    assertThat(beingWritten).exists();
    assertThat(ofOthers).exists();
  }

  @Test
  void mindsNoFolderThatIsNotThere() {
    new Leftovers().sweepBeside(folder.resolve("missing").resolve("framework.yaml"));

    assertThat(folder).isEmptyDirectory();
  }
}
