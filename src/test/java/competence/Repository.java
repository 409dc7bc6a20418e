package competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** A git repository with the project's frameworks and what is compiled of them. */
final class Repository {
  private final Path folder;
  private final Shell shell;

  private Repository(Path folder) {
    this.folder = folder;
    this.shell = new Shell(folder);
  }

  /** Makes one in an empty folder, with one commit. */
  static Repository in(Path folder) {
    Folder.copy(Path.of("frameworks"), folder.resolve("frameworks"));
    Folder.copy(Path.of("examples"), folder.resolve("examples"));
    Repository repository = new Repository(folder);
    repository.run("git init -q -b main .");
    repository.run("git config user.name x && git config user.email x@example.org");
    repository.run("mkdir -p .git/hooks && git add . && git commit -q -m one");
    return repository;
  }

  /** Where it is. */
  Path folder() {
    return folder;
  }

  /** Runs a line of shell in it, which must succeed, and reads what it prints. */
  String run(String line) {
    Shell.Result result = tryTo(line);
    assertThat(result.code()).as("%s%n%s", line, result.err()).isZero();
    return result.out();
  }

  /** Runs a line of shell in it, whatever comes of it. */
  Shell.Result tryTo(String line) {
    return shell.run(line);
  }
}
