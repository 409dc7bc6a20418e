package competence.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
  @TempDir private Path folder;

  private void sweep() throws IOException {
    try (OutputFolder open = OutputFolder.open(folder, folder)) {
      Leftovers.sweep(open, folder.toRealPath());
    }
  }

  @Test
  void takesAwayWhatKilledRunsLeftAndNothingElse() throws IOException {
    Path abandoned = Files.writeString(folder.resolve(".competence-12-1.tmp"), "half a fi");
    Path other = Files.writeString(folder.resolve(".competence-4000000000-2.tmp"), "");
    Path ofOthers = Files.writeString(folder.resolve("a.tmp"), "");
    Path framework = Files.writeString(folder.resolve("framework.yaml"), "");

    sweep();

    assertThat(abandoned).doesNotExist();
    assertThat(other).doesNotExist();
    assertThat(ofOthers).exists();
    assertThat(framework).exists();
  }

  @Test
  void mindsNoFolderThatTakesItsName() throws IOException {
    Path inTheWay = Files.createDirectory(folder.resolve(".competence-12-1.tmp"));

    sweep();

    assertThat(inTheWay).exists();
  }
}
