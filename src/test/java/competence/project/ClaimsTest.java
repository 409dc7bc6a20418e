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

/** An input is recognized by any of its names. */
class ClaimsTest {
  @TempDir private Path folder;
  private Claims files = new Claims(List.of());

  @BeforeEach
  void makesFiles() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "a");
    Files.writeString(folder.resolve("other.txt"), "a");
    files = new Claims(List.of(folder.resolve("a.txt"), folder.resolve("missing.txt")));
  }

  @Test
  void findsInputsByNameWhetherTheyExistOrNot() {
    assertThat(files.isInput(folder.resolve("a.txt"))).isTrue();
    assertThat(files.isInput(folder.resolve("missing.txt"))).isTrue();
    assertThat(files.isInput(folder.resolve("other.txt"))).isFalse();
    assertThat(files.isInput(folder.resolve("none.txt"))).isFalse();
  }

  @Test
  @NeedsPosix
  void findsInputsThroughLinks() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a.txt"));
    Path second = Files.createLink(folder.resolve("second"), folder.resolve("a.txt"));
    Path otherLink = Files.createSymbolicLink(folder.resolve("to"), folder.resolve("other.txt"));
    Path linkToNothing = Files.createSymbolicLink(folder.resolve("lost"), folder.resolve("none"));

    assertThat(files.isInput(link)).isTrue();
    assertThat(files.isInput(second)).isTrue();
    assertThat(files.isInput(otherLink)).isFalse();
    assertThat(files.isInput(linkToNothing)).isFalse();
    assertThat(files.isInput(folder.resolve("./a.txt"))).isTrue();
  }
}
