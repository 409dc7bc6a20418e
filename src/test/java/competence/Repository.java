package competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** A git repository with the project's frameworks and their outputs. */
final class Repository {
  private final Path folder;
  private final Shell shell;

  private Repository(Path folder) {
    this.folder = folder;
    this.shell = new Shell(folder);
  }

  /** Creates a repository in an empty folder, with one commit. */
  static Repository in(Path folder) {
    Folder.copy(Path.of("frameworks"), folder.resolve("frameworks"));
    Folder.copy(Path.of("examples"), folder.resolve("examples"));
    Repository repository = new Repository(folder);
    repository.run("git init -q -b main .");
    repository.run("git config user.name x && git config user.email x@example.org");
    repository.run("mkdir -p .git/hooks && git add . && git commit -q -m one");
    return repository;
  }

  /** The folder. */
  Path folder() {
    return folder;
  }

  /** Runs a shell command that must succeed, and returns its output. */
  String run(String line) {
    Shell.Result result = tryTo(line);
    assertThat(result.code()).as("%s%n%s", line, result.err()).isZero();
    return result.out();
  }

  /** Runs a shell command. */
  Shell.Result tryTo(String line) {
    return shell.run(line);
  }
}
