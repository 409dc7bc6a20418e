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

/** The commands of {@code examples/README.md} in a real shell. */
class RecipesIT {
  private static final Path PAGE = Path.of("examples/README.md");

  private static final Pattern FENCE =
      Pattern.compile("^```(sh|text)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private Repository repository;

  @BeforeEach
  void createRepositoryWithFrameworks(@TempDir Path folder) {
    repository = Repository.in(folder);
  }

  @Test
  void everyRecipePrintsTheDocumentedOutput() throws IOException {
    String page = Files.readString(PAGE);
    String played = play(page);
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, played);
    }
    assertThat(played).isEqualTo(Files.readString(PAGE));
  }

  @Test
  void hookRejectsStaleOutputs() {
    repository.run(
        "cp examples/ci/pre-commit .git/hooks/pre-commit && chmod +x .git/hooks/pre-commit");
    String source = "frameworks/running-a-repair-cafe/source.txt";
    repository.run("sed -i 's/by name/by their first name/' " + source);

    assertThat(repository.tryTo("git commit -q -a -m two").code()).isEqualTo(1);
    repository.run("competence compile -q && git add -A && git commit -q -m two");
  }

  @Test
  void hookRejectsAFrameworkThatBreaksARule() {
    repository.run(
        "cp examples/ci/pre-commit .git/hooks/pre-commit && chmod +x .git/hooks/pre-commit");
    String yaml = "frameworks/running-a-repair-cafe-2027/framework.yaml";
    repository.run("sed -i 's/- s3ouhhn9/- s3ouhhn8/' " + yaml + " && competence compile -q");

    Shell.Result refused = repository.tryTo("git commit -q -a -m two");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("s3ouhhn8");
    repository.run("sed -i 's/- s3ouhhn8/- s3ouhhn9/' " + yaml + " && competence compile -q");
    repository.run("git commit -q --allow-empty -a -m two");
  }

  @Test
  void workflowFindsAStaleFile() throws IOException {
    String workflow = Files.readString(Path.of("examples/ci/github-actions.yaml"));
    String step = workflow.substring(workflow.lastIndexOf("run: ") + 5).strip();
    assertThat(repository.tryTo(step).code()).isZero();

    repository.run("echo >> examples/mountain-hut-warden/handout.md");

    Shell.Result result = repository.tryTo(step);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out() + result.err()).contains("::error file=").contains("FILE104");
  }

  /** A fence {@code sh} is a command, and a fence {@code text} its output. */
  private String play(String page) {
    StringBuilder out = new StringBuilder();
    String printed = "";
    Matcher fences = FENCE.matcher(page);
    while (fences.find()) {
      String body = fences.group(2);
      if (fences.group(1).equals("sh")) {
        printed = repository.run(body);
      } else {
        body = printed;
      }
      String fence = "```" + fences.group(1) + "\n" + body + "```";
      fences.appendReplacement(out, Matcher.quoteReplacement(fence));
    }
    return fences.appendTail(out).toString();
  }
}
