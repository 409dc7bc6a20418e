package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.Shell.Result;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Links and locks of other users in the folders that the program reads and writes. */
@EnabledOnOs(OS.LINUX)
class StrangersIT {
  private static final String SECRET = "competence/1 is what this secret says";
  private static final String COMPILE = "competence compile -q --config project/competence.yaml";

  @TempDir private Path folder;
  private Shell shell = new Shell(Path.of(""));
  private Path victim = Path.of("");

  @BeforeEach
  void createProjectBesideVictim() throws IOException {
    shell = new Shell(folder);
    Files.createDirectories(folder.resolve("project/out"));
    Files.createDirectory(folder.resolve("elsewhere"));
    victim = Files.writeString(folder.resolve("elsewhere/secret"), SECRET);
    Files.writeString(folder.resolve("project/swim.txt"), "Swimming\n\nAn ability to swim\n");
    configure("");
  }

  private void configure(String entry) throws IOException {
    String config =
        """
        format: competence-config/1
        outputs:
          md: out/a.md
          html: out/a.html
        frameworks:
          - source: swim.txt
        """;
    Files.writeString(folder.resolve("project/competence.yaml"), config + entry);
  }

  private void victimIsAsBefore() {
    assertThat(victim).hasContent(SECRET);
    assertThat(folder.resolve("elsewhere").toFile().list()).containsExactly("secret");
  }

  @Test
  void replacesALinkAndKeepsItsTarget() {
    shell.run("ln -s ../../elsewhere/secret project/out/a.md");
    assertThat(shell.run(COMPILE)).isEqualTo(new Result(0, "", ""));
    assertThat(Files.isSymbolicLink(folder.resolve("project/out/a.md"))).isFalse();
    assertThat(folder.resolve("project/out/a.md")).content().contains("An ability to swim");
    victimIsAsBefore();
  }

  @Test
  void writesNothingThroughALinkedFolder() {
    shell.run("rmdir project/out && ln -s ../elsewhere project/out");
    Result result = shell.run(COMPILE);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("FILE103", "it is outside of the project");
    victimIsAsBefore();
  }

  @Test
  void writesNothingWhenALinkReplacesAFolder() {
    Requirement.strace(shell);
    String slow =
        "strace -f -o /dev/null -e trace=renameat -e inject=renameat:delay_enter=2000000 ";
    String swap =
        " & while ! ls project/out/.*.tmp 2>/dev/null; do sleep 0.05; done;"
            + " mv project/out project/was; ln -s ../elsewhere project/out; wait $!";
    shell.run(slow + COMPILE + swap);
    assertThat(folder.resolve("project/was/a.md")).exists();
    assertThat(folder.resolve("project/was/a.html")).exists();
    victimIsAsBefore();
  }

  @Test
  void readsNoFileOutsideTheProject() throws IOException {
    String outside = "../elsewhere/secret";
    for (String key : List.of("profile", "words", "css", "template")) {
      boolean look = !key.equals("profile");
      configure(
          look ? "    presentation: {" + key + ": " + outside + "}\n" : "    profile: " + outside);
      isRefused();
    }
    configure("  - source: " + outside + "\n    outputs: {md: out/b.md}\n");
    isRefused();
    configure("");
    shell.run("rm project/swim.txt && ln -s ../elsewhere/secret project/swim.txt");
    isRefused();
    shell.run("rm project/competence.yaml && ln -s ../elsewhere/secret project/competence.yaml");
    isRefused();
  }

  private void isRefused() {
    Result result = shell.run(COMPILE);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("error[CONF106]", "is outside").doesNotContain(SECRET);
    assertThat(folder.resolve("project/out")).isEmptyDirectory();
  }

  @Test
  void worksWhenTheLocksNameIsTaken() throws IOException {
    for (String trap :
        List.of("ln -s ../../elsewhere/secret", "mkfifo", "mkdir", "ln -s nowhere")) {
      shell.run("rm -rf project/out && mkdir project/out");
      assertThat(shell.run(trap + " project/out/.competence.lock").code()).isZero();
      assertThat(shell.run(COMPILE)).as(trap).isEqualTo(new Result(0, "", ""));
      assertThat(folder.resolve("project/out/a.md")).exists();
    }
    victimIsAsBefore();
  }

  @Test
  void waitsTenSecondsForAnotherRunAndNotAtAllToCheck() throws IOException {
    assertThat(shell.run(COMPILE).code()).isZero();
    Files.writeString(folder.resolve("project/swim.txt"), "Swimming\n\nAn ability to dive\n");
    Path lock = folder.resolve("project/out/.competence.lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      assertThat(held.isValid()).isTrue();
      assertThat(shell.run(COMPILE + " --check").code()).isEqualTo(1);
      Result result = shell.run(COMPILE);
      assertThat(result.code()).isEqualTo(2);
      assertThat(result.err())
          .contains("another run of competence is writing in its folder")
          .contains("try again when the other run has finished");
      assertThat(folder.resolve("project/out/a.md")).content().doesNotContain("dive");
    }
    assertThat(shell.run(COMPILE).code()).isZero();
    assertThat(folder.resolve("project/out/a.md")).content().contains("dive");
    assertThat(lock).doesNotExist();
  }
}
