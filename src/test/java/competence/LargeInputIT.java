package competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Endless documents are rejected before they fill the memory, and no output changes. */
@EnabledOnOs(OS.LINUX)
class LargeInputIT {
  private static final int MOST_MEBIBYTES = 256;
  private static final int KIBIBYTES = 1024;
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  @TempDir private Path folder;

  @BeforeEach
  void anOutputOfBefore() throws IOException {
    Files.writeString(folder.resolve("out.md"), "<!-- competence/1 -->\n");
  }

  @Test
  void rejectsEndlessDevicesAndStreams() throws Exception {
    refuses("/dev/zero");
    refuses("-");
  }

  @Test
  void rejectsALargeSparseFile() throws Exception {
    new Shell(folder).run("truncate -s 1G sparse.txt");
    assertThat(folder.resolve("sparse.txt")).exists();
    refuses("sparse.txt");
  }

  @Test
  void rejectsAnEndlessPipe() throws Exception {
    Shell shell = new Shell(folder);
    shell.run("mkfifo pipe.txt");
    Process yes =
        new ProcessBuilder("sh", "-c", "exec yes > pipe.txt").directory(folder.toFile()).start();
    try {
      refuses("pipe.txt");
    } finally {
      yes.destroyForcibly();
    }
  }

  private void refuses(String name) throws IOException, InterruptedException {
    File said = folder.resolve("said").toFile();
    Process process =
        new ProcessBuilder(Shell.LAUNCHER, "compile", name, "-o", "out.md")
            .directory(folder.toFile())
            .redirectInput(new File("/dev/zero"))
            .redirectError(said)
            .start();
    int peak = peak(process);
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(said).content().contains("error[SRC103]", "the document is larger than 64 MiB");
    assertThat(folder.resolve("out.md")).hasContent("<!-- competence/1 -->");
    assertThat(peak).as("MiB of memory").isBetween(10, MOST_MEBIBYTES);
  }

  /** The maximum memory of a process, in MiB, as last seen before it ended. */
  private static int peak(Process process) throws InterruptedException {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    int peak = 0;
    while (process.isAlive()) {
      try {
        Matcher found = PEAK.matcher(Files.readString(status));
        peak = found.find() ? Integer.parseInt(found.group(1)) : peak;
      } catch (IOException e) {
        // It has just ended.
      }
      Thread.sleep(2);
    }
    return peak / KIBIBYTES;
  }
}
