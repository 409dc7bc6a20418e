package competence.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFilesTest {
  @TempDir private Path folder;

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, content);
  }

  @Test
  void findsTheNearestConfigurationUpToTheRepository() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("repo/frameworks/a/b"));
    Files.createDirectory(folder.resolve("repo/.git"));
    file("competence.yaml", "");
    assertThat(ProjectFiles.nearestConfig(deep)).isEmpty();
    Path config = file("repo/frameworks/competence.yaml", "");
    assertThat(ProjectFiles.nearestConfig(deep)).contains(config);
    assertThat(ProjectFiles.nearestConfig(folder.resolve("repo"))).contains(config);
    assertThat(ProjectFiles.root(config)).isEqualTo(folder.resolve("repo"));
  }

  @Test
  void usesTheFolderAboveFrameworksWithoutARepository() throws IOException {
    Path config = file("a/frameworks/competence.yaml", "");
    assertThat(ProjectFiles.root(config)).isEqualTo(folder.resolve("a"));
    assertThat(ProjectFiles.root(file("b/competence.yaml", ""))).isEqualTo(folder.resolve("b"));
  }

  @Test
  void namesFilesRelativeToTheUsersFolder() {
    Path home = Path.of("/home/ann/project/x");
    assertThat(RelativePath.name(home.resolve("a/b"), home)).isEqualTo("a/b");
    assertThat(RelativePath.name(Path.of("/home/ann/c"), home)).isEqualTo("../../c");
    assertThat(RelativePath.name(Path.of("/etc/passwd"), home)).isEqualTo("/etc/passwd");
    assertThat(RelativePath.name(Path.of("/etc/passwd"), Path.of("/home")))
        .isEqualTo("/etc/passwd");
    assertThat(RelativePath.name(Path.of("/etc/passwd"), Path.of("/"))).isEqualTo("etc/passwd");
  }

  @Test
  void findsFrameworkFilesAndNoOthers() throws IOException {
    Path b = file("b/x.yml", "# mine\nformat: competence/1\n");
    Path a = file("a/x.yaml", "format: \"competence/1\"\n");
    file("a/other.yaml", "format: competence-config/1\n");
    file("a/notes.txt", "format: competence/1\n");
    file(".hidden/x.yaml", "format: competence/1\n");
    assertThat(ProjectFiles.frameworks(folder)).containsExactly(a, b);
  }

  @Test
  void findsDocumentsNamedSource() throws IOException {
    file("b/source.html", "");
    file("a/source.txt", "");
    file("a/source.pdf", "");
    file("a/other.txt", "");
    file("source.txt", "");
    file("c/d/source.txt", "");
    file("quo\"te/source.txt", "");
    assertThat(ProjectFiles.documents(folder)).containsExactly("a/source.txt", "b/source.html");
  }

  @Test
  void recognizesGeneratedFiles() {
    assertThat(generated("")).isTrue();
    assertThat(generated("format: competence/1\n")).isTrue();
    assertThat(generated("{\"id\":\"s1\"}")).isTrue();
    assertThat(generated("<!doctype html><!-- competence/1 -->")).isTrue();
    assertThat(generated("format: competence-config/1\n")).isFalse();
    assertThat(generated("my notes")).isFalse();
    assertThat(generated("x".repeat(5000) + "competence/1")).isFalse();
  }

  private static boolean generated(String content) {
    return GeneratedMark.is(content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void describesFailures() {
    assertThat(Failure.reason(new NoSuchFileException("x"))).isEqualTo("no such file or folder");
    assertThat(Failure.reason(new AccessDeniedException("x"))).isEqualTo("permission denied");
    assertThat(Failure.reason(new NotDirectoryException("x"))).isEqualTo("not a folder");
    assertThat(Failure.reason(new FileAlreadyExistsException("x"))).contains("exists");
    assertThat(Failure.reason(new FileSystemLoopException("x"))).contains("loop");
    assertThat(Failure.reason(new FileSystemException("x", null, "Disk full")))
        .isEqualTo("Disk full");
    assertThat(Failure.reason(new IOException())).isEqualTo("unknown reason");
  }

  @Test
  void suggestsRemediesForFilesThatCannotBeWritten() {
    assertThat(Failure.remedy(new AccessDeniedException("x"))).contains("allow creating");
    assertThat(Failure.remedy(new FileSystemException("x", null, "Read-only file system")))
        .contains("another folder");
    assertThat(Failure.remedy(new IOException("No space left on device"))).contains("free space");
    assertThat(Failure.remedy(new IOException("File too large"))).contains("ulimit");
    assertThat(Failure.remedy(new IOException("a flood"))).isNull();
  }

  @Test
  void detectsFilesInsideTheProject() throws IOException {
    Path secret = file("secret.txt", "");
    Path project = folder.resolve("project");
    Path source = file("project/a/source.txt", "");
    assertThat(OutputFolder.isInside(source, project)).isTrue();
    assertThat(OutputFolder.isInside(source.resolveSibling("missing"), project)).isTrue();
    assertThat(OutputFolder.isInside(secret, project)).isFalse();
    assertThat(OutputFolder.isInside(Path.of("/dev/stdin"), project)).isFalse();
    Files.createSymbolicLink(source.resolveSibling("link"), secret);
    assertThat(OutputFolder.isInside(source.resolveSibling("link"), project)).isFalse();
    Files.createSymbolicLink(source.resolveSibling("near"), source);
    assertThat(OutputFolder.isInside(source.resolveSibling("near"), project)).isTrue();
  }
}
