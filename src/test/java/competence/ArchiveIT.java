package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Archives of classes, which make the program start fast: used, made, and never used when stale.
 */
@NeedsPosix
class ArchiveIT {
  private static final String VERSION = "competence 0.1.0\n";
  private static final String JDK = "JAVA_HOME='" + System.getProperty("java.home") + "' ";
  private static final String MAKE = "COMPETENCE_ARCHIVE=make XDG_CACHE_HOME=$PWD/cache " + JDK;
  private static final int MOST_SECONDS = 300;

  /** Copied without its times: the program then no longer trusts the shipped archive. */
  private static final String COPY = "cp -R \"$COMPETENCE_HOME\" copy";

  private static final String PRESERVING_COPY = "cp -Rp \"$COMPETENCE_HOME\" 'a copy'";

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void opensAShell() {
    shell = new Shell(folder);
  }

  @Test
  void usesTheShippedArchive() throws IOException {
    assertThat(usesAnArchive(JDK + "competence")).isTrue();
  }

  @Test
  void usesTheArchiveInAnyFolder() throws IOException {
    shell.run(PRESERVING_COPY + " && mkdir bin && ln -s '../a copy/bin/competence' bin/linked");
    assertThat(usesAnArchive(JDK + "'a copy/bin/competence'")).isTrue();
    assertThat(usesAnArchive(JDK + "PATH=bin:$PATH linked")).isTrue();
  }

  @Test
  void usesNoArchiveOnRequest() throws IOException {
    assertThat(usesAnArchive("COMPETENCE_ARCHIVE=off " + JDK + "competence")).isFalse();
  }

  @Test
  void makesAnArchiveForTheNextRun() throws IOException, InterruptedException {
    shell.run(COPY);
    assertThat(usesAnArchive(MAKE + "copy/bin/competence")).isFalse();
    waitForTheCache();
    assertThat(usesAnArchive(MAKE + "copy/bin/competence")).isTrue();
    assertThat(usesAnArchive("HOME=$PWD XDG_CACHE_HOME= " + JDK + "copy/bin/competence")).isFalse();
    shell.run("mkdir .cache && mv cache/competence .cache");
    assertThat(usesAnArchive("HOME=$PWD XDG_CACHE_HOME= " + JDK + "copy/bin/competence")).isTrue();
  }

  @Test
  void makesAnArchiveOnRequest() throws IOException {
    shell.run(COPY + " && rm -rf copy/lib/archives");
    assertThat(usesAnArchive("COMPETENCE_ARCHIVE=now " + JDK + "copy/bin/competence")).isTrue();
  }

  @Test
  void makesOneArchiveWhenManyRunAtOnce() throws IOException, InterruptedException {
    Result result =
        shell.run(
            COPY + "; for i in 1 2 3 4; do " + MAKE + "copy/bin/competence --version & done; wait");
    assertThat(result.out()).isEqualTo(VERSION.repeat(4));
    assertThat(result.err()).isEmpty();
    waitForTheCache();
    assertThat(shell.run("ls cache/competence").out()).hasLineCount(1);
    assertThat(shell.run("find cache -name '*.making' -o -name jobs -o -name seen").out())
        .isEmpty();
  }

  @Test
  void keepsFewArchives() throws IOException, InterruptedException {
    shell.run(COPY + "; mkdir -p cache/competence/1 cache/competence/2 cache/competence/3");
    shell.run("mkdir cache/competence/4; touch -d 2020-01-01 cache/competence/1");
    shell.run(MAKE + "copy/bin/competence --version");
    waitForTheCache();
    waitFor("[ ! -e cache/competence/1 ]");
    assertThat(shell.run("ls cache/competence").out().lines()).contains("2", "3", "4").hasSize(4);
  }

  @Test
  void waitsBeforeItTriesAgainWhatFailed() throws InterruptedException {
    shell.run(COPY + "; sed -i 's/training.Training/training.Nothing/' copy/lib/make-archive");
    shell.run("sed -i '/^set -eu/a trap \"echo >>cache/ended\" EXIT' copy/lib/make-archive");
    String run = MAKE + "copy/bin/competence --version";
    assertThat(shell.run(run).out()).isEqualTo(VERSION);
    waitFor("ls cache/ended");
    String failed = shell.run("ls -di cache/competence/*").out();
    assertThat(shell.run(run).out()).isEqualTo(VERSION);
    assertThat(shell.run("ls -di cache/competence/*").out()).isEqualTo(failed);

    shell.run("touch -d 2020-01-01 cache/competence/*.making");
    assertThat(shell.run(run).out()).isEqualTo(VERSION);
    waitFor("! ls -d cache/competence/*.making");
  }

  @Test
  void keepsFilesThatItsCallerOpened() throws InterruptedException {
    shell.run(COPY + "; printf 'One\\n\\nAn ability to read\\n' > document; touch lock");
    String run = MAKE + "copy/bin/competence ";
    Result read = shell.run("exec 9<document; " + run + "compile -t md -o - /dev/fd/9");
    assertThat(read.err()).doesNotContain("error");
    assertThat(read.out()).contains("An ability to read");

    assertThat(shell.run("bash -c 'exec 20>lock; flock 20; " + run + "--version'").code()).isZero();
    assertThat(shell.run("flock -n lock true").code()).isZero();
    assertThat(folder.resolve("cache")).doesNotExist();

    shell.run(run + "--version");
    waitForTheCache();
  }

  @Test
  void ignoresArchivesThatOthersCanWrite() throws IOException, InterruptedException {
    shell.run(COPY);
    shell.run(MAKE + "copy/bin/competence --version");
    waitForTheCache();
    assertThat(usesAnArchive(MAKE + "copy/bin/competence")).isTrue();
    Requirement.that(
        shell.run("chown 65534 cache/competence/*").code() == 0, "the right to give files away");
    assertThat(usesAnArchive(MAKE + "copy/bin/competence")).isFalse();
  }

  @Test
  void neverRunsOutdatedClasses() throws IOException {
    for (Path jdk : Jdks.found().values()) {
      String java = "JAVA_HOME='" + jdk + "' ";
      shell.run(PRESERVING_COPY);
      String program = java + "COMPETENCE_ARCHIVE=now 'a copy/bin/competence' --help";
      assertThat(shell.run(program).out()).contains(OtherProgram.USUAL);
      Path jar = folder.resolve("a copy/lib/competence.jar");
      FileTime time = Files.getLastModifiedTime(jar);

      OtherProgram.replace(jar, "0123456789abcdef", time);
      assertThat(shell.run(java + "'a copy/bin/competence' --help").out())
          .as("another build of the same second, %s", jdk)
          .contains(OtherProgram.OTHER);

      shell.run("rm -rf 'a copy' && " + PRESERVING_COPY + " && " + program);
      OtherProgram.replace(jar, "", FileTime.fromMillis(time.toMillis() - 5000));
      assertThat(shell.run(java + "'a copy/bin/competence' --help").out())
          .as("an older jar that says to be the same build, %s", jdk)
          .contains(OtherProgram.OTHER);
      shell.run("rm -rf 'a copy'");
    }
  }

  @Test
  void ignoresTheArchiveAfterALibraryChanges() throws IOException {
    shell.run(PRESERVING_COPY + " && touch -d 2020-01-01 'a copy'/lib/jsoup-*.jar");
    assertThat(usesAnArchive(JDK + "'a copy/bin/competence'")).isFalse();
  }

  @Test
  void worksWhenNoArchiveCanBeMade() {
    shell.run(COPY + "; echo > file");
    for (String home : new String[] {"", "relative", "/proc", "/dev/null", "$PWD/file"}) {
      Result result =
          shell.run(
              "COMPETENCE_ARCHIVE=make XDG_CACHE_HOME= HOME="
                  + home
                  + " copy/bin/competence --version");
      assertThat(result.out()).as("HOME=%s", home).isEqualTo(VERSION);
      assertThat(result.err()).as("HOME=%s", home).isEmpty();
      assertThat(result.code()).isZero();
    }
    assertThat(shell.run("ls").out()).isEqualTo("copy\nfile\n");
  }

  @Test
  void startsNoFurtherProcess() throws IOException {
    Requirement.strace(shell);
    shell.run("strace -f -o calls -e trace=process competence --version");
    String calls = Files.readString(folder.resolve("calls"));
    int java = calls.indexOf("execve(", calls.indexOf("execve(") + 1);
    assertThat(java).isPositive();
    assertThat(calls.substring(0, java)).doesNotContainPattern("(?:clone|fork)");
    assertThat(calls.indexOf("execve(", java + 1)).isNegative();
  }

  @Test
  void acceptsJavaOptions() {
    Result result =
        shell.run("COMPETENCE_JAVA_OPTIONS='-Xmx64m -Xlog:gc:gc.txt' competence formats");
    assertThat(result.code()).isZero();
    assertThat(folder.resolve("gc.txt")).exists();
  }

  private boolean usesAnArchive(String program) throws IOException {
    Result result =
        shell.run("COMPETENCE_JAVA_OPTIONS=-Xlog:class+load:classes.txt " + program + " --version");
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEqualTo(VERSION);
    try (Stream<String> lines = Files.lines(folder.resolve("classes.txt"))) {
      String main = lines.filter(line -> line.contains(" competence.cli.Main ")).findFirst().get();
      return main.contains("source: shared objects file");
    }
  }

  private void waitForTheCache() throws InterruptedException {
    waitFor("ls cache/competence/*/archive && ! ls -d cache/competence/*.making");
  }

  private void waitFor(String condition) throws InterruptedException {
    for (int seconds = 0; shell.run(condition).code() != 0; seconds++) {
      assertThat(seconds).as(condition).isLessThan(MOST_SECONDS);
      TimeUnit.SECONDS.sleep(1);
    }
  }
}
