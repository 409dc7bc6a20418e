package competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The diff driver of {@code examples/README.md}, called by git. */
class GitIT {
  private static final String CAFE = "frameworks/running-a-repair-cafe/framework.yaml";
  private static final String HUT = "frameworks/mountain-hut-warden/framework.yaml";
  private static final String LIBRARY =
      "frameworks/research-support-in-a-school-library/framework.yaml";
  private static final String REWORD = "sed -i 's/by name/by their first name/' " + CAFE;
  private static final Pattern SETUP =
      Pattern.compile("^git config diff\\.competence\\.command .*$", Pattern.MULTILINE);

  private Repository repository;

  @BeforeEach
  void createRepositoryWithDriver(@TempDir Path folder) throws IOException {
    repository = Repository.in(folder);
    Matcher setup = SETUP.matcher(Files.readString(Path.of("examples/README.md")));
    assertThat(setup.find()).isTrue();
    repository.run(setup.group());
    repository.run("echo 'framework.yaml diff=competence' > .gitattributes");
    repository.run("git add . && git commit -q -m driver");
  }

  @Test
  void showsUncommittedChangesByTheirItems() {
    repository.run(REWORD);
    assertThat(repository.run("git diff"))
        .isEqualTo(
            CAFE
                + """

                Ability to run a repair café: 1 reworded; 34 items unchanged

                Application > Ability to look after the people of the café
                  ~ 2.3.3 reworded  [sv8p1slg]
                    An ability to thank people by {+their first +}name
                """);
    assertThat(repository.run("git diff --no-ext-diff")).contains("+++ b/" + CAFE);
  }

  @Test
  void writesColoursForAPager() {
    repository.run(REWORD);
    assertThat(repository.run("GIT_PAGER_IN_USE=true git diff"))
        .contains("\u001B[32m{+their first +}\u001B[0m");
  }

  @Test
  void showsAddedRemovedAndRenamedFiles() {
    repository.run(REWORD);
    repository.run("mkdir frameworks/new && cp " + LIBRARY + " frameworks/new");
    repository.run("sed -i 's/^id: .*/id: new/; s/^title: .*/title: New/' frameworks/new/*");
    repository.run("git rm -q " + HUT);
    repository.run("git mv frameworks/running-a-repair-cafe-2027 frameworks/next");
    repository.run("git add -A frameworks && git commit -q -m two");

    for (String ask : new String[] {"git show --ext-diff", "git log -p -1 --ext-diff"}) {
      assertThat(repository.run(ask))
          .as(ask)
          .contains("    two\n")
          .contains(CAFE + "\nAbility to run a repair café: 1 reworded;")
          .contains("frameworks/new/framework.yaml\nNew: 24 added; 0 items unchanged\n")
          .contains(HUT + "\nCompetences of a mountain hut warden: 27 removed; 0 items unchanged\n")
          .contains("-2027/framework.yaml\nno difference: 37 items unchanged\n");
    }
    assertThat(repository.run("git show")).contains("+++ b/" + CAFE);
    assertThat(repository.run("git log -p --ext-diff")).contains("    one\n", "    two\n");
  }

  @Test
  void showsOtherFilesByTheirLines() {
    repository.run("printf 'hello: [\\n' > " + CAFE);
    Shell.Result result = repository.tryTo("git diff");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("-format: competence/1\n").contains("+hello: [\n");
    assertThat(result.err()).contains("error[SRC104]: this is a YAML file, but no competence");
  }

  @Test
  void reportsAFileWithConflicts() {
    repository.run("git checkout -q -b side && " + REWORD + " && git commit -q -a -m side");
    repository.run("git checkout -q main && sed -i 's/by name/by surname/' " + CAFE);
    repository.run("git commit -q -a -m main");
    assertThat(repository.tryTo("git merge side").code()).isEqualTo(1);
    assertThat(repository.tryTo("git diff --cached"))
        .isEqualTo(new Shell.Result(0, CAFE + "\n", ""));
    assertThat(repository.run("git diff --ours")).contains("+<<<<<<< HEAD\n");
  }

  @Test
  void comparesRevisionsWithoutConfiguration() {
    repository.run(REWORD + " && git commit -q -a -m two");
    repository.run("sed -i 's/by their/by the/' " + CAFE);
    String change = "    An ability to thank people by %s\n";

    assertThat(bash("<(git show main~1:" + CAFE + ") " + CAFE))
        .endsWith(change.formatted("{+the first +}name"));
    assertThat(bash("<(git show main~1:" + CAFE + ") <(git show main:" + CAFE + ")"))
        .endsWith(change.formatted("{+their first +}name"));
    assertThat(repository.run("git show main:" + CAFE + " | competence diff - " + CAFE))
        .endsWith(change.formatted("[-their-]{+the+} first name"));
  }

  private String bash(String editions) {
    return repository.run("bash -c 'competence diff " + editions + "'");
  }
}
