package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.Shell.Result;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The program with its own Java, which profile "image" makes. */
@EnabledIfSystemProperty(named = "competence.image", matches = ".+")
class ImageIT {
  private static final String ALL = " -q --to yaml,md,html,json,jsonl,svg -o ";
  private static final String NO_JAVA = "env -i PATH=/nowhere ";

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void writesDocuments() throws IOException {
    shell = new Shell(folder);
    Files.writeString(folder.resolve("a.txt"), "First aid\n\nAn ability to wait\n");
    Files.writeString(folder.resolve("b.md"), "# First aid\n\n- An ability to *wait*\n");
    Files.writeString(
        folder.resolve("c.html"),
        "<meta charset=Shift_JIS><h1>救急</h1><ul><li>待つ</ul>",
        Charset.forName("Shift_JIS"));
  }

  @Test
  void givesTheSameWithoutAJavaInstallation() {
    givesTheSame(System.getProperty("competence.image") + "/bin/competence");
  }

  @Test
  void usesItsArchive() {
    hasAnArchive(System.getProperty("competence.image") + "/bin/competence");
  }

  @Test
  void installsFromThePackage() {
    Requirement.that(shell.run("command -v dpkg-deb").code() == 0, "dpkg-deb");
    String deb = System.getProperty("competence.deb");
    assertThat(shell.run("dpkg-deb -x '" + deb + "' root").code()).isZero();
    givesTheSame("root/usr/lib/competence/bin/competence");
    hasAnArchive("root/usr/lib/competence/bin/competence");
    Result linked = shell.run("env -i PATH=/usr/bin:/bin root/usr/bin/competence --version");
    assertThat(linked.out()).isEqualTo("competence 0.1.0\n");
    Result control = shell.run("dpkg-deb -f '" + deb + "' Package Version Depends");
    assertThat(control.out()).startsWith("Package: competence\nVersion: 0.1.0\nDepends: libc6");
    assertThat(folder.resolve("root/usr/share/doc/competence/copyright")).isNotEmptyFile();
  }

  private void givesTheSame(String program) {
    for (String document : new String[] {"a.txt", "b.md", "c.html"}) {
      Result result = shell.run(NO_JAVA + program + " compile " + document + ALL + "one");
      assertThat(result.err()).isEmpty();
      assertThat(result.code()).isZero();
      assertThat(shell.run("competence compile " + document + ALL + "two").code()).isZero();
      Result same = shell.run("diff -r one two && ls one && rm -r one two");
      assertThat(same.out()).doesNotContain("diff").hasLineCount(6);
      assertThat(same.code()).isZero();
    }
  }

  private void hasAnArchive(String program) {
    String log = "COMPETENCE_JAVA_OPTIONS=-Xlog:class+load:classes.txt ";
    assertThat(shell.run(NO_JAVA + log + program + " --version").code()).isZero();
    assertThat(shell.run("grep ' competence.cli.Main source: shared' classes.txt").code()).isZero();
  }
}
