package competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** All formats but PDF are made by one process without a network. */
@EnabledOnOs(OS.LINUX)
class IsolationIT {
  private static final String COMPILE =
      System.getProperty("java.home")
          + "/bin/java -cp '"
          + Shell.HOME
          + "/lib/*' competence.cli.Main compile -q swim.html --to yaml,md,html,json,jsonl,svg -o ";

  /** The start of a program; the start of a process that is no thread. */
  private static final String STARTS =
      "\\d+ +(execve|execveat|fork|vfork)\\(.*|\\d+ +clone3?\\((?!.*CLONE_THREAD).*";

  private static final String REACHES =
      "\\d+ +(bind|listen|accept4?|send\\w*)\\(.*|\\d+ +connect\\((?!.*AF_UNIX.*nscd).*";

  @TempDir private Path folder;

  @Test
  void opensNoConnectionAndStartsNoProcess() throws IOException {
    Shell shell = new Shell(folder);
    Requirement.strace(shell);
    String page =
        "<!DOCTYPE html SYSTEM 'http://localhost/a.dtd'><link rel=stylesheet"
            + " href=http://localhost/><h1>Swimming</h1><p>An ability to <a"
            + " href=http://localhost/>swim</a><img src=http://localhost/a.png><iframe"
            + " src=http://localhost/></iframe>";
    Files.writeString(folder.resolve("swim.html"), page);
    assertThat(shell.run("strace -f -o trace -e trace=%network,%process " + COMPILE + "out").code())
        .isZero();
    assertThat(Folder.content(folder.resolve("out"))).hasSize(6);
    List<String> calls = Files.readAllLines(folder.resolve("trace"));
    assertThat(calls).filteredOn(call -> call.contains("CLONE_THREAD")).isNotEmpty();
    assertThat(calls).filteredOn(call -> call.matches(STARTS)).hasSize(1);
    // Java's libraries make sockets to see which kinds there are, but reach nobody by them; the C
    // library asks a service of the machine, if there is one, who the user is.
    assertThat(calls).filteredOn(call -> call.matches(REACHES)).isEmpty();
  }

  @Test
  void needsNoNetwork() throws IOException {
    Shell shell = new Shell(folder);
    Requirement.that(shell.run("unshare -rn true").code() == 0, "unshare, and the right to use it");
    Files.writeString(folder.resolve("swim.html"), "<h1>Swimming</h1><p>An ability to swim");
    assertThat(shell.run("unshare -rn " + COMPILE + "out").code()).isZero();
    assertThat(shell.run(COMPILE + "out --check").code()).isZero();
  }
}
