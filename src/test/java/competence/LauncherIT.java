package competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import competence.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed program as the shell sees it: processes, pipes, disks, locales, rights, JDKs. */
@NeedsPosix
class LauncherIT {
  private static final String AUDIT = "audit: 10 words = 10 kept; lost 0, invented 0\n";
  private static final String SKILLS = "First aid\n\nAn ability to say “where does it hurt?”\n";

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void writesADocument() throws IOException {
    shell = new Shell(folder);
    Files.writeString(folder.resolve("skills.txt"), SKILLS);
  }

  @Test
  void readsPipesAndFifos() {
    Result piped = shell.run("cat skills.txt | competence compile - --stdin-name a.txt --to md");
    assertThat(piped.err()).doesNotContain("error");
    assertThat(piped.code()).isZero();

    Result fifo =
        shell.run("mkfifo f.txt && { cat skills.txt > f.txt & competence compile f.txt; }");
    assertThat(fifo.err()).doesNotContain("error");
    assertThat(fifo.out()).startsWith("format: competence/1\n");
  }

  @Test
  void readsAndWritesPipes() {
    Result result = shell.run("cat skills.txt | competence compile | cat");
    assertThat(result.err()).isEqualTo(AUDIT);
    assertThat(result.out()).startsWith("format: competence/1\n").contains("“where does it hurt?”");
    assertThat(result.code()).isZero();
  }

  @Test
  void writesAndChecksFiles() throws IOException {
    assertThat(shell.run("competence compile skills.txt -o skills.yaml").err())
        .isEqualTo(AUDIT + "wrote 1 file\n");
    assertThat(shell.run("competence compile skills.txt -o skills.yaml --check").code()).isZero();
    Files.writeString(folder.resolve("skills.txt"), SKILLS + "\nAn ability to wait\n");
    Result stale = shell.run("competence compile skills.txt -o skills.yaml --check");
    assertThat(stale.code()).isEqualTo(1);
    assertThat(stale.out()).isEmpty();
    assertThat(stale.err()).contains("error[FILE104]: skills.yaml is stale: line ");
  }

  @Test
  void refusesBadInputWithLineAndColumn() throws IOException {
    Files.writeString(folder.resolve("bad.yaml"), "format: competence/1\nid: &a x\n");
    Result result = shell.run("competence compile bad.yaml --format line");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("bad.yaml:2:5: error[YAML102]: ");
  }

  @Test
  void endsQuietlyWhenThePipeCloses() throws IOException {
    StringBuilder document = new StringBuilder("Title\n");
    for (int i = 0; i < 20_000; i++) {
      document.append("\nAn ability to do thing number ").append(i).append('\n');
    }
    Files.writeString(folder.resolve("long.txt"), document);
    Result result = shell.run("{ competence compile -q long.txt; echo code $? >&2; } | head -n 1");
    assertThat(result.out()).isEqualTo("format: competence/1\n");
    assertThat(result.err()).isEqualTo("code 141\n");
  }

  @Test
  void reportsAFullDisk() {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    Result result = shell.run("competence compile skills.txt > /dev/full");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).startsWith(AUDIT + "competence: cannot write to standard output: ");
    result = shell.run("competence compile skills.txt -o /dev/full --to yaml");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("error[FILE103]: cannot write /dev/full: ");
    assertThat(shell.run("competence compile nothing.txt 2> /dev/full").code()).isEqualTo(2);
  }

  @Test
  void reportsAClosedStandardOutput() {
    Result result = shell.run("competence compile skills.txt >&-");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("cannot write to standard output");
  }

  @Test
  void treatsAClosedInputAsEmpty() {
    Result result = shell.run("competence compile - <&-");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("error[SRC105]");
    assertThat(shell.run("competence compile -q skills.txt -o a.yaml <&- >&- 2>&-").code())
        .isZero();
  }

  @Test
  void writesTheSameBytesInEveryLocale() {
    String plain = shell.run("competence compile skills.txt").out();
    for (String locale : new String[] {"C", "POSIX", "tr_TR.ISO-8859-9", "ar_EG.UTF-8"}) {
      Result result = shell.run("LC_ALL=" + locale + " LANG= competence compile skills.txt");
      assertThat(result.code()).isZero();
      assertThat(result.out()).isEqualTo(plain);
    }
  }

  @Test
  void opensFilesOfAnyNameInTheLocaleC() {
    Result result =
        shell.run(
            "cp skills.txt 'Größe 漢.txt' && LC_ALL=C competence compile 'Größe 漢.txt' -v -o ü.yaml"
                + " && ls");
    assertThat(result.err()).doesNotContain("error");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("ü.yaml");
  }

  @Test
  void skipsFoldersWithoutPermission() throws IOException {
    Files.writeString(folder.resolve("file"), "a file, no folder");
    Result result = shell.run("competence compile skills.txt -o file/skills.yaml");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("error[FILE103]: cannot write file/skills.yaml: ");
    assumeTrue(Files.isDirectory(Path.of("/proc/self")));
    result = shell.run("competence compile skills.txt -o /proc/skills.yaml");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("error[FILE103]: cannot write /proc/skills.yaml: ");
  }

  @Test
  void reportsDeniedPermission() throws IOException {
    boolean root = shell.run("id -u").out().equals("0\n");
    boolean dropsRights = shell.run("setpriv --reuid=65534 --clear-groups true").code() == 0;
    assumeTrue(!root || dropsRights);
    Files.createDirectory(folder.resolve("closed"));
    String drop = root ? "setpriv --reuid=65534 --clear-groups " : "";
    Result result =
        shell.run(
            "chmod a+rx . && chmod 555 closed && "
                + drop
                + Shell.LAUNCHER
                + " compile - --stdin-name a.txt -o closed/a.yaml < skills.txt");
    assertThat(result.err()).contains("cannot write closed/a.yaml: permission denied");
    assertThat(result.code()).isEqualTo(2);
    try (Stream<Path> files = Files.list(folder.resolve("closed"))) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void runsThroughLinksAndInFoldersWithSpaces() {
    Result result =
        shell.run(
            "cp -R \"$COMPETENCE_HOME\" 'my tools' && mkdir bin && ln -s '../my"
                + " tools/bin/competence' bin/one && ln -s one bin/two && PATH=bin:$PATH two"
                + " --version && bin/one --version && sh 'my tools/bin/competence' --version");
    assertThat(result.out()).isEqualTo("competence 0.1.0\n".repeat(3));
    assertThat(result.code()).isZero();
  }

  @Test
  void reportsTheRequiredJava() throws IOException {
    Result none = shell.run("JAVA_HOME=/nowhere competence --version");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err())
        .isEqualTo("competence: JAVA_HOME is /nowhere, where there is no bin/java\n");
    Result missing = shell.run("JAVA_HOME= PATH=/nowhere " + Shell.LAUNCHER + " --version");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).startsWith("competence: needs Java 17 or newer").hasLineCount(1);
    Result old =
        shell.run(
            "mkdir -p old/bin && cp /bin/true old/bin/java && echo 'JAVA_VERSION=\"1.8.0_292\"' >"
                + " old/release && JAVA_HOME=$PWD/old competence --version");
    assertThat(old.code()).isEqualTo(2);
    assertThat(old.err()).startsWith("competence: needs Java 17 or newer, and ").hasLineCount(1);
  }

  @Test
  void givesTheSameOnEveryInstalledJdk() throws IOException {
    String plain = shell.run("competence compile skills.txt").out();
    Path own = Path.of(System.getProperty("java.home"));
    Path others = Path.of("/usr/lib/jvm");
    try (Stream<Path> homes = Files.list(Files.isDirectory(others) ? others : own.getParent())) {
      Stream<Path> all = Stream.concat(Stream.of(own), homes);
      for (Path home : all.filter(h -> Files.isExecutable(h.resolve("bin/java"))).toList()) {
        Result result = shell.run("JAVA_HOME=" + home + " competence compile skills.txt");
        if (result.err().startsWith("competence: needs Java 17 or newer")) {
          continue;
        }
        assertThat(result.out()).as(home.toString()).isEqualTo(plain);
        assertThat(result.err()).as(home.toString()).isEqualTo(AUDIT);
      }
    }
  }

  @Test
  void completesInBash() {
    assumeTrue(shell.run("command -v bash").code() == 0);
    Result result =
        shell.run(
            "competence completion bash > c.bash && bash -c '. ./c.bash; COMP_WORDS=(competence"
                + " comp); COMP_CWORD=1; _complete_competence; echo ${COMPREPLY[@]}'");
    assertThat(result.out().toLowerCase(Locale.ROOT)).contains("compile", "completion");
  }

  @Test
  void worksWhenManyRunAtOnce() throws IOException {
    Result result =
        shell.run(
            "for i in 1 2 3 4; do competence compile skills.txt -q -o out.yaml & done; wait;"
                + " competence compile skills.txt -o out.yaml --check");
    assertThat(result.code()).isZero();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("skills.txt", "out.yaml");
    }
  }
}
