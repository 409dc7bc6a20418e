package competence.project;

import static org.assertj.core.api.Assertions.assertThat;

import competence.NeedsPosix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is found among others by whatever name it has. */
class FileSetTest {
  @TempDir private Path folder;
  private FileSet files = new FileSet(List.of());

  @BeforeEach
  void makesFiles() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "a");
    Files.writeString(folder.resolve("other.txt"), "a");
    files = new FileSet(List.of(folder.resolve("a.txt"), folder.resolve("gone.txt")));
  }

  @Test
  void hasWhatIsNamedAlikeWhetherItIsThereOrNot() {
    assertThat(files.contains(folder.resolve("a.txt"))).isTrue();
    assertThat(files.contains(folder.resolve("gone.txt"))).isTrue();
    assertThat(files.contains(folder.resolve("other.txt"))).isFalse();
    assertThat(files.contains(folder.resolve("none.txt"))).isFalse();
  }

  @Test
  @NeedsPosix
  void hasWhatLinksLeadTo() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a.txt"));
    Path second = Files.createLink(folder.resolve("second"), folder.resolve("a.txt"));
    Path otherLink = Files.createSymbolicLink(folder.resolve("to"), folder.resolve("other.txt"));
    Path linkToNothing = Files.createSymbolicLink(folder.resolve("lost"), folder.resolve("none"));

    assertThat(files.contains(link)).isTrue();
    assertThat(files.contains(second)).isTrue();
    assertThat(files.contains(otherLink)).isFalse();
    assertThat(files.contains(linkToNothing)).isFalse();
    assertThat(files.contains(folder.resolve("./a.txt"))).isTrue();
  }
}
