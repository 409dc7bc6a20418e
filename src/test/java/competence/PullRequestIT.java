package competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The workflow {@code examples/ci/pull-request.yaml} on a real repository. The test runs its shell
 * steps by {@code bash -e}, as GitHub does, on a merge commit. It skips the steps that fetch and
 * build the program, reads the {@code if:} of a step only, and replaces {@code gh} by a script that
 * keeps comments in a file.
 */
class PullRequestIT {
  private static final Path WORKFLOW = Path.of("examples/ci/pull-request.yaml");
  private static final String CHANGES = "List the changes";
  private static final String COMMENT = "Update the comment";
  private static final String GATE = "Check for broken ids";
  private static final String CAFE = "frameworks/running-a-repair-cafe/framework.yaml";
  private static final String REWORD = "sed -i 's/by name/by their first name/' " + CAFE;
  private static final String DROP = "sed -i '/floor swept/,+1d' " + CAFE;

  private static final String GH =
      """
      #!/bin/sh
      set -e
      field() { jq "$1" --rawfile body "${2#body=@}" "$COMMENTS_FILE" > new && mv new "$COMMENTS_FILE"; }
      case "$*" in
        "api --paginate repos/o/r/issues/7/comments --jq "*) jq -r "$5" "$COMMENTS_FILE" ;;
        "api --silent -X POST repos/o/r/issues/7/comments -F body=@"*)
          field '. + [{id: (100 + length), user: {type: "Bot"}, body: $body}]' "$7" ;;
        "api --silent -X PATCH repos/o/r/issues/comments/"*" -F body=@"*)
          field "map(if .id == ${5##*/} then .body = \\$body else . end)" "$7" ;;
        *) echo "gh knows no $*" >&2; exit 1 ;;
      esac
      """;

  private Repository repository;
  private Path temp;
  private Path comments;
  private Path summary;

  @BeforeEach
  void createRepositoryWithPullRequest(@TempDir Path folder, @TempDir Path outside)
      throws IOException {
    repository = Repository.in(folder);
    temp = Files.createDirectory(outside.resolve("temp"));
    summary = outside.resolve("summary.md");
    comments = outside.resolve("comments.json");
    String others =
        """
        [{"id": 1, "user": {"type": "User"}, "body": "<!-- competence diff --> is what it says"},
         {"id": 2, "user": {"type": "Bot"}, "body": "Tests passed."}]
        """;
    Files.writeString(comments, others);
    Path gh = Files.createDirectory(outside.resolve("bin")).resolve("gh");
    Files.writeString(gh, GH);
    assertThat(gh.toFile().setExecutable(true)).isTrue();
    repository.run("git checkout -q -b branch");
  }

  @Test
  void acceptsAndReportsARewording() throws IOException {
    request(REWORD);
    passes(CHANGES, COMMENT, GATE);

    assertThat(comment(3))
        .startsWith("<!-- competence diff -->\n")
        .contains("`" + CAFE + "`")
        .contains("their first");
    assertThat(Files.readString(summary)).contains("their first");
    assertThat(comments()).isEqualTo(3);
  }

  @Test
  void updatesTheComment() throws IOException {
    request(REWORD);
    passes(CHANGES, COMMENT);
    request("sed -i 's/first name/last name/' " + CAFE);
    passes(CHANGES, COMMENT);
    assertThat(comment(3)).contains("their last").doesNotContain("their first");

    request("git checkout -q main -- " + CAFE);
    passes(CHANGES, COMMENT);
    assertThat(comment(3)).isEqualTo("<!-- competence diff -->\nNo framework changes.\n");
    assertThat(comments()).isEqualTo(3);
  }

  @Test
  void reportsNothingWithoutChanges() throws IOException {
    request("echo >> examples/README.md");
    passes(CHANGES, COMMENT, GATE);
    assertThat(comments()).isEqualTo(2);
  }

  @Test
  void reportsAllChangedFrameworks() throws IOException {
    request(
        REWORD
            + " && git rm -q -r frameworks/mountain-hut-warden"
            + " && git mv frameworks/running-a-repair-cafe-2027 'frameworks/next one'");
    passes(CHANGES, COMMENT);
    assertThat(comment(3))
        .contains("`" + CAFE + "`")
        .contains("`frameworks/mountain-hut-warden/framework.yaml`")
        .contains("`frameworks/next one/framework.yaml`");
  }

  @Test
  void writesLongResultsToTheSummary() throws IOException {
    StringBuilder yaml = new StringBuilder("format: competence/1\nid: x\ntitle: X\nlanguage: en\n");
    yaml.append("items:\n");
    for (int i = 1; i <= 1200; i++) {
      yaml.append("  - statement: An ability to count as far as this item, which is number ");
      yaml.append(i).append("\n    id: x").append(i).append('\n');
    }
    for (String name : List.of("long", "longer")) {
      Path folder = Files.createDirectory(repository.folder().resolve("frameworks/" + name));
      Files.writeString(folder.resolve("framework.yaml"), yaml);
    }
    request("true");
    passes(CHANGES, COMMENT);
    assertThat(comment(3)).contains("see https://github.example/o/r/actions/runs/5");
    assertThat(Files.readString(summary))
        .contains("`frameworks/long/framework.yaml`", "`frameworks/longer/framework.yaml`")
        .contains("item, which is number 400 ");
  }

  @Test
  void rejectsARemovedId() {
    request(DROP + " && " + REWORD.replace(CAFE, "frameworks/running-a-repair-cafe-2027/*.yaml"));
    Shell.Result result = step(GATE);

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("::error file=" + CAFE + ",title=DIFF101::the id std29zuk ")
        .endsWith("These break:\n" + CAFE + "\n");
  }

  @Test
  void acceptsARemovedIdWithAReplacement() {
    request(
        DROP
            + " && printf 'retired:\\n"
            + "  - statement: An ability to close on time, with the floor swept\\n"
            + "    id: std29zuk\\n"
            + "    replacedBy:\\n"
            + "      - sv8p1slg\\n"
            + "' >> "
            + CAFE);
    passes(GATE);
  }

  @Test
  void rejectsAnUnreadableFramework() throws IOException {
    request("echo 'hello: [' > " + CAFE);
    passes(CHANGES, COMMENT);
    assertThat(comment(3)).contains("Cannot compare");
    Shell.Result result = step(GATE);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).contains("::error file=" + CAFE + ",title=SRC104::");
  }

  /** Commits on the branch, and checks out what merging it would give, as GitHub does. */
  private void request(String change) {
    repository.run("git checkout -q branch && " + change);
    repository.run("git add -A && git commit -q -m change");
    repository.run("git checkout -q --detach main && git merge -q --no-ff -m merge branch");
  }

  private void passes(String... steps) {
    for (String name : steps) {
      Shell.Result result = step(name);
      assertThat(result.code()).as("%s%n%s%s", name, result.out(), result.err()).isZero();
    }
  }

  private Shell.Result step(String name) {
    try {
      Map<?, ?> step =
          steps().stream().filter(s -> name.equals(s.get("name"))).findFirst().orElseThrow();
      Path script = Files.writeString(temp.resolve("step.sh"), (String) step.get("run"));
      StringBuilder line = new StringBuilder("PATH=" + temp.resolveSibling("bin") + ":$PATH");
      line.append(" RUNNER_TEMP=").append(temp).append(" GITHUB_STEP_SUMMARY=").append(summary);
      line.append(" COMMENTS_FILE=").append(comments);
      if (step.get("env") instanceof Map<?, ?> env) {
        env.forEach((key, value) -> line.append(" " + key + "='" + known((String) value) + "'"));
      }
      return repository.tryTo(line + " bash -e " + script);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String known(String value) {
    String known =
        value
            .replace("${{ github.token }}", "secret")
            .replace("${{ github.repository }}", "o/r")
            .replace("${{ github.event.number }}", "7")
            .replace("${{ github.server_url }}", "https://github.example")
            .replace("${{ github.run_id }}", "5");
    assertThat(known).doesNotContain("${{");
    return known;
  }

  private static List<Map<?, ?>> steps() throws IOException {
    Object workflow =
        new Load(LoadSettings.builder().build()).loadFromString(Files.readString(WORKFLOW));
    Object steps = child(child(child(workflow, "jobs"), "changes"), "steps");
    return ((List<?>) steps).stream().<Map<?, ?>>map(step -> (Map<?, ?>) step).toList();
  }

  private static Object child(Object mapping, String key) {
    return Objects.requireNonNull(((Map<?, ?>) mapping).get(key), key);
  }

  private int comments() {
    return Integer.parseInt(repository.run("jq length " + comments).strip());
  }

  private String comment(int number) {
    return repository.run("jq -j '.[" + (number - 1) + "].body' " + comments);
  }
}
