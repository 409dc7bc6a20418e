package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Full and read-only disks: existing files stay complete, and no temporary file remains. */
@EnabledOnOs(OS.LINUX)
class DiskIT {
  private static final String COMPILE = Shell.LAUNCHER + " compile swim.txt --to yaml,md,html";

  @TempDir private Path folder;
  private Shell shell = new Shell(Path.of(""));
  private Map<String, String> before = Map.of();

  @BeforeEach
  void compilesAnEarlierEdition() throws IOException {
    shell = new Shell(folder);
    Files.writeString(folder.resolve("swim.txt"), "Swimming\n\nAn ability to swim\n");
    assertThat(shell.run(COMPILE + " -o old").code()).isZero();
    before = Folder.content(folder.resolve("old"));
    assertThat(before).hasSize(3);
    String more = "\nAn ability to float on one's back for a while\n".repeat(3000);
    Files.writeString(folder.resolve("swim.txt"), "Swimming\n\nAn ability to swim far\n" + more);
    Files.createDirectory(folder.resolve("out"));
    Files.createDirectory(folder.resolve("left"));
  }

  /** Compiles onto a small disk with the earlier edition, and keeps its content. */
  private Result onADisk(String options, String prepare) {
    Requirement.mounts(shell);
    String line =
        "mount -t tmpfs -o " + options + " tmpfs out && cp old/* out && " + prepare + "; ";
    String run = COMPILE + " -q -o out; code=$?; cp -R out/. left; exit $code";
    return shell.run("unshare -rm sh -c '" + line + run + "'");
  }

  private void isAsBefore() {
    assertThat(Folder.content(folder.resolve("left"))).isEqualTo(before);
  }

  @Test
  void keepsTheEarlierFilesOnAFullDisk() {
    Result result = onADisk("size=320k", ":");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .contains("error[FILE103]: cannot write out/swimming.", ": No space left on device")
        .contains("free space on its disk and try again");
    Map<String, String> left = Folder.content(folder.resolve("left"));
    assertThat(left.keySet()).isEqualTo(before.keySet());
    assertThat(left.get("swimming.html")).isEqualTo(before.get("swimming.html"));
  }

  @Test
  void keepsTheEarlierFilesWithoutRoomForAnotherFile() {
    Result result = onADisk("nr_inodes=5", ":");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("No space left on device", "free space on its disk");
    isAsBefore();
  }

  @Test
  void keepsTheEarlierFilesOnAReadOnlyDisk() {
    Result result = onADisk("size=9m", "mount -o remount,ro out");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .contains("Read-only file system", "choose another folder for the output");
    isAsBefore();
  }

  @Test
  void acceptsAReadOnlyDiskWhenNothingChanges() {
    Requirement.mounts(shell);
    String line =
        "mount -t tmpfs tmpfs out && "
            + COMPILE
            + " -q -o out && mount -o remount,ro out && "
            + COMPILE
            + " -q -o out && "
            + COMPILE
            + " -q -o out --check";
    assertThat(shell.run("unshare -rm sh -c '" + line + "'")).isEqualTo(new Result(0, "", ""));
  }

  @Test
  void keepsTheEarlierFilesWhenAFileIsTooLarge() {
    // The file for the system's tools that Java makes by itself is too large as well.
    String java = "ulimit -f 100; JAVA_TOOL_OPTIONS=-XX:-UsePerfData ";
    Result result = shell.run("cp old/* out; " + java + COMPILE + " -q -o out");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(": File too large", "ulimit -f");
    Map<String, String> left = Folder.content(folder.resolve("out"));
    assertThat(left.keySet()).isEqualTo(before.keySet());
    assertThat(left.get("swimming.html")).isEqualTo(before.get("swimming.html"));
  }

  @Test
  void keepsTheEarlierFilesWithoutPermission() {
    boolean root = shell.run("id -u").out().equals("0\n");
    String nobody = root ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : "";
    Requirement.that(shell.run(nobody + "true").code() == 0, "setpriv");
    String line = "cp old/* out; chmod 755 . old; chmod 555 out; " + nobody;
    Result result = shell.run(line + COMPILE + " -q -o out");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(": permission denied", "allow creating files");
    assertThat(Folder.content(folder.resolve("out"))).isEqualTo(before);
    shell.run("chmod 755 out");
  }

  @Test
  void writesItsFilesWhenNothingReadsItsOutput() {
    assertThat(shell.run("{ " + COMPILE + " -v -o out; echo $? >code; } 2>&1 | true").code())
        .isZero();
    assertThat(Folder.content(folder).get("code")).isEqualTo("2\n");
    assertThat(shell.run(COMPILE + " -q -o out --check").code()).isZero();
    assertThat(shell.run(COMPILE + " -o new 2>/dev/full").code()).isEqualTo(2);
    assertThat(Folder.content(folder.resolve("new")))
        .isEqualTo(Folder.content(folder.resolve("out")));
  }
}
