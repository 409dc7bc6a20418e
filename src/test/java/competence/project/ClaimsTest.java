package competence.project;

import static org.assertj.core.api.Assertions.assertThat;

import competence.NeedsPosix;
import competence.diagnostic.Diagnostic;
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

  private Claims.Claim claim(String output, String path) {
    return files.claim(
        output, folder.resolve(path), path, ReportLocation.onCommandLine("the command line"));
  }

  private static String refusal(Claims.Claim claim) {
    Diagnostic refusal = claim.refusal();
    return refusal == null ? "" : refusal.code() + " " + refusal.message();
  }

  @Test
  void refusesBothOutputsThatClaimAFile() {
    Claims.Claim first = claim("one", "out/x.md");
    Claims.Claim other = claim("other", "out/y.md");
    assertThat(refusal(first)).isEmpty();
    Claims.Claim second = claim("two", "out/../out/X.md");

    assertThat(refusal(first))
        .isEqualTo(
            "FILE107 two and one have the same path out/../out/X.md (some systems ignore case)");
    assertThat(second.refusal()).isSameAs(first.refusal());
    assertThat(refusal(other)).isEmpty();
    assertThat(files.areInputsInDanger()).isFalse();
  }

  @Test
  void refusesAllIfAnInputIsInDanger() {
    Claims.Claim first = claim("one", "x.md");
    Claims.Claim second = claim("two", "./a.txt");

    assertThat(refusal(first)).isEmpty();
    assertThat(refusal(second)).isEqualTo("FILE106 two would overwrite ./a.txt, which is an input");
    assertThat(files.areInputsInDanger()).isTrue();
  }

  @Test
  @NeedsPosix
  void findsTheSameFileThroughLinkedFolders() throws IOException {
    Files.createDirectory(folder.resolve("out"));
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("out"));
    Claims.Claim first = claim("one", "out/deep/x.md");
    Claims.Claim second = claim("two", "link/deep/x.md");

    assertThat(refusal(second)).isEqualTo("FILE107 two and one have the same path link/deep/x.md");
    assertThat(first.refusal()).isSameAs(second.refusal());
  }

  @Test
  @NeedsPosix
  void takesALinkToAFileForAFileOfItsOwn() throws IOException {
    Files.createSymbolicLink(folder.resolve("x.md"), folder.resolve("other.txt"));
    Claims.Claim first = claim("one", "other.txt");

    assertThat(refusal(claim("two", "x.md"))).isEmpty(); // The link is replaced.
    assertThat(refusal(first)).isEmpty();
  }
}
