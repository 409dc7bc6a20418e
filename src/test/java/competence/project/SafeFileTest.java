package competence.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
  private static final byte[] NEW = "new\n".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesAFileAndLeavesNoTemporaryFile() throws IOException {
    Path file = folder.resolve("a.txt");
    SafeFile.write(file, NEW);
    SafeFile.write(file, NEW);
    assertThat(file).hasBinaryContent(NEW);
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void replacesALinkAndNotWhatItPointsAt() throws IOException {
    Path victim = Files.writeString(folder.resolve("victim"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), victim);
    SafeFile.write(link, NEW);
    assertThat(victim).hasContent("old");
    assertThat(Files.isSymbolicLink(link)).isFalse();
    assertThat(link).hasBinaryContent(NEW);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void keepsThePermissionsOfTheFileBefore() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));
    SafeFile.write(file, NEW);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r-x");
  }

  @Test
  void leavesAFolderWithThatNameUntouched() throws IOException {
    Path inTheWay = Files.createDirectory(folder.resolve("a.txt"));
    assertThatThrownBy(() -> SafeFile.write(inTheWay, NEW))
        .isInstanceOfSatisfying(
            IOException.class, e -> assertThat(Failure.reason(e)).isEqualTo("it is a folder"));
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void refusesToWriteBelowAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    assertThatThrownBy(() -> SafeFile.write(file.resolve("a.txt"), NEW))
        .isInstanceOf(IOException.class);
    assertThat(names()).containsExactly("file");
  }

  @Test
  void leavesNoTemporaryFileIfTheContentIsIncomplete() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    try (SafeFile fresh = SafeFile.create(file, folder)) {
      fresh.out().write(NEW);
      assertThat(names()).hasSize(2);
    }
    assertThat(names()).containsExactly("a.txt");
    assertThat(file).hasContent("old");
  }

  @Test
  void makesFoldersInsideOfTheRootOnly() throws IOException {
    Path root = Files.createDirectory(folder.resolve("project"));
    OutputFolder.make(root.resolve("a/b/c.txt"), root);
    assertThat(root.resolve("a/b")).isDirectory();
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createSymbolicLink(root.resolve("out"), elsewhere);
    assertThatThrownBy(() -> OutputFolder.make(root.resolve("out/x/y.txt"), root))
        .hasMessageContaining("outside of the project");
    assertThat(elsewhere).isEmptyDirectory();
    assertThatThrownBy(
            () -> OutputFolder.make(folder.resolve("none/x.txt"), folder.resolve("none")))
        .hasMessageContaining("does not exist");
  }

  @Test
  void writesInFoldersThatCannotBeHeldOpen() throws IOException {
    Path victim = Files.writeString(folder.resolve("victim"), "old");
    Files.createSymbolicLink(folder.resolve("link"), victim);
    try (OutputFolder named = new OutputFolder(folder, null)) {
      try (FileChannel channel = named.create(Path.of("fresh"))) {
        channel.write(ByteBuffer.wrap(NEW));
      }
      named.copyPermissions(Path.of("link"), Path.of("fresh"));
      named.rename(Path.of("fresh"), Path.of("link"));
      named.deleteIfExists(Path.of("fresh"));
      assertThat(named.openFile(Path.of("fresh"))).isNull();
    }
    assertThat(victim).hasContent("old");
    assertThat(names()).containsExactly("link", "victim");
    assertThat(folder.resolve("link")).hasBinaryContent(NEW);
  }

  @Test
  void followsNoLinkThatReplacedAnOpenFolder() throws IOException {
    Path root = Files.createDirectory(folder.resolve("project"));
    Path out = Files.createDirectory(root.resolve("out"));
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    try (OutputFolder open = OutputFolder.open(out, root)) {
      assumeTrue(open.stream() != null);
      Files.move(out, root.resolve("moved"));
      Files.createSymbolicLink(out, elsewhere);
      open.create(Path.of("a.txt")).close();
    }
    assertThat(elsewhere).isEmptyDirectory();
    assertThat(root.resolve("moved/a.txt")).exists();
    assertThatThrownBy(() -> SafeFile.create(out.resolve("a.txt"), root))
        .hasMessageContaining("outside of the project");
  }
}
