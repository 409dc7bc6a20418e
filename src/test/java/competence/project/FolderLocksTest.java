package competence.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLocksTest {
  private static final String LOCK = ".competence.lock";

  @TempDir private Path folder;

  private OutputFile file(String name) {
    return file(folder.resolve(name), folder);
  }

  private static OutputFile file(Path path, Path root) {
    ReportLocation mention = ReportLocation.onCommandLine(path.toString());
    PathTemplate place = new PathTemplate(path.toString(), root, "", root, mention);
    Output.Content content = Output.Content.of(new byte[0]);
    Output output = new Output("the md of a.txt", place, path, "", false, false, content, null);
    return new OutputFile(output, place, path, new Claims(List.of()));
  }

  private List<String> names(String below) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(below))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void holdsEachFolderUntilTheEndAndLeavesNothing() throws IOException {
    Files.writeString(
        Files.createDirectory(folder.resolve("a")).resolve(".competence-1-1.tmp"), "");
    try (FolderLocks locks = new FolderLocks(1)) {
      assertThat(locks.take(List.of(file("b/x.md"), file("a/x.md"), file("a/y.md")))).isNull();
      assertThat(names("a")).containsExactly(LOCK);
      assertThat(names("b")).containsExactly(LOCK);
    }
    assertThat(names("a")).isEmpty();
    assertThat(folder.resolve("b")).as("made for nothing").doesNotExist();
  }

  @Test
  void namesAFileInWhoseFolderAnotherWrites() throws IOException {
    OutputFile wanted = file("b/x.md");
    try (FolderLocks one = new FolderLocks(1);
        FolderLocks other = new FolderLocks(2)) {
      one.take(List.of(file("b/y.md")));
      assertThat(other.take(List.of(file("a/x.md"), wanted))).isSameAs(wanted);
    }
    assertThat(folder.resolve("a")).doesNotExist();
    try (FolderLocks later = new FolderLocks(1)) {
      assertThat(later.take(List.of(wanted))).isNull();
    }
  }

  @Test
  void takesAFolderThatALinkLeadsToOnce() throws IOException {
    Files.createDirectory(folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
    try (FolderLocks locks = new FolderLocks(1)) {
      assertThat(locks.take(List.of(file("a/x.md"), file("b/y.md")))).isNull();
      assertThat(names("a")).containsExactly(LOCK);
    }
  }

  @Test
  void makesNoLockOutsideOfTheProject() throws IOException {
    Path project = Files.createDirectory(folder.resolve("project"));
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createSymbolicLink(project.resolve("out"), elsewhere);
    Path path = project.resolve("out/x.md");
    try (FolderLocks locks = new FolderLocks(1)) {
      assertThat(locks.take(List.of(file(path, project)))).isNull();
      assertThat(elsewhere).isEmptyDirectory();
    }
  }

  @Test
  void writesWithoutALockWhereSomethingElseHasItsName() throws IOException {
    Path victim = Files.writeString(folder.resolve("victim"), "");
    Path link = folder.resolve("a").resolve(LOCK);
    Files.createSymbolicLink(Files.createDirectory(link.getParent()).resolve(LOCK), victim);
    Files.createDirectories(folder.resolve("b").resolve(LOCK));
    try (FolderLocks locks = new FolderLocks(1)) {
      assertThat(locks.take(List.of(file("a/x.md"), file("b/x.md")))).isNull();
    }
    assertThat(link).isSymbolicLink();
    assertThat(victim).exists();
    assertThat(names("b")).containsExactly(LOCK);
  }

  @Test
  void usesAFileOfThatNameAndLeavesItIfSomethingIsInIt() throws IOException {
    Path file = folder.resolve(LOCK);
    for (String content : List.of("", "mine")) {
      Files.writeString(file, content);
      assertThat(FolderLocks.isIn(folder)).isTrue();
      try (FolderLocks one = new FolderLocks(1);
          FolderLocks other = new FolderLocks(1)) {
        assertThat(one.take(List.of(file("x.md")))).isNull();
        assertThat(other.take(List.of(file("y.md")))).isNotNull();
      }
    }
    assertThat(file).hasContent("mine");
  }

  private void deleteLeftovers() throws IOException {
    try (OutputFolder open = OutputFolder.open(folder, folder)) {
      FolderLocks.deleteLeftovers(open, folder.toRealPath());
    }
  }

  @Test
  void deletesWhatKilledRunsLeftAndNothingElse() throws IOException {
    Path abandoned = Files.writeString(folder.resolve(".competence-12-1.tmp"), "half a fi");
    Path other = Files.writeString(folder.resolve(".competence-4000000000-2.tmp"), "");
    Path ofOthers = Files.writeString(folder.resolve("a.tmp"), "");
    Path framework = Files.writeString(folder.resolve("framework.yaml"), "");

    deleteLeftovers();

    assertThat(abandoned).doesNotExist();
    assertThat(other).doesNotExist();
    assertThat(ofOthers).exists();
    assertThat(framework).exists();
  }

  @Test
  void keepsAFolderThatHasSuchAName() throws IOException {
    Path inTheWay = Files.createDirectory(folder.resolve(".competence-12-1.tmp"));

    deleteLeftovers();

    assertThat(inTheWay).exists();
  }
}
