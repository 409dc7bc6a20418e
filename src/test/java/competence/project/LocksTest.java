package competence.project;

import static org.assertj.core.api.Assertions.assertThat;

import competence.text.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocksTest {
  private static final String LOCK = ".competence.lock";

  @TempDir private Path folder;

  private Piece piece(String name) {
    Path path = folder.resolve(name);
    PathTemplate place = PathTemplate.exactly(path, Mention.onCommandLine(name));
    PathTemplate inside =
        new PathTemplate(place.text(), place.folder(), "", folder, place.mention());
    return new Piece("the md of a.txt", inside, path, name, Bytes.NONE, false);
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
    try (Locks locks = new Locks(1)) {
      assertThat(locks.take(List.of(piece("b/x.md"), piece("a/x.md"), piece("a/y.md")))).isNull();
      assertThat(names("a")).containsExactly(LOCK);
      assertThat(names("b")).containsExactly(LOCK);
    }
    assertThat(names("a")).isEmpty();
    assertThat(names("b")).isEmpty();
  }

  @Test
  void namesAFileInWhoseFolderAnotherWrites() throws IOException {
    Piece wanted = piece("b/x.md");
    try (Locks one = new Locks(1);
        Locks other = new Locks(2)) {
      one.take(List.of(piece("b/y.md")));
      assertThat(other.take(List.of(piece("a/x.md"), wanted))).isSameAs(wanted);
    }
    assertThat(names("a")).isEmpty();
    try (Locks later = new Locks(1)) {
      assertThat(later.take(List.of(wanted))).isNull();
    }
  }

  @Test
  void takesAFolderThatALinkLeadsToOnce() throws IOException {
    Files.createDirectory(folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
    try (Locks locks = new Locks(1)) {
      assertThat(locks.take(List.of(piece("a/x.md"), piece("b/y.md")))).isNull();
      assertThat(names("a")).containsExactly(LOCK);
    }
  }

  @Test
  void makesNoLockOutsideOfTheProject() throws IOException {
    Path project = Files.createDirectory(folder.resolve("project"));
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createSymbolicLink(project.resolve("out"), elsewhere);
    Path path = project.resolve("out/x.md");
    PathTemplate place =
        new PathTemplate("out/x.md", project, "", project, Mention.onCommandLine("out/x.md"));
    try (Locks locks = new Locks(1)) {
      assertThat(locks.take(List.of(new Piece("", place, path, "", Bytes.NONE, false)))).isNull();
      assertThat(elsewhere).isEmptyDirectory();
    }
  }

  @Test
  void writesWithoutALockWhereSomethingElseHasItsName() throws IOException {
    Path victim = Files.writeString(folder.resolve("victim"), "");
    Path link = folder.resolve("a").resolve(LOCK);
    Files.createSymbolicLink(Files.createDirectory(link.getParent()).resolve(LOCK), victim);
    Files.createDirectories(folder.resolve("b").resolve(LOCK));
    try (Locks locks = new Locks(1)) {
      assertThat(locks.take(List.of(piece("a/x.md"), piece("b/x.md")))).isNull();
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
      assertThat(FolderLock.isIn(folder)).isTrue();
      try (Locks one = new Locks(1);
          Locks other = new Locks(1)) {
        assertThat(one.take(List.of(piece("x.md")))).isNull();
        assertThat(other.take(List.of(piece("y.md")))).isNotNull();
      }
    }
    assertThat(file).hasContent("mine");
  }
}
