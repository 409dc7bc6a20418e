package competence.project;

import competence.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The files of one job, or the index page: all of them are written, or none. */
final class Delivery {
  private final List<OutputFile> files = new ArrayList<>();
  private final Claims claims;
  private final boolean parallel;
  private @Nullable Throwable fault;

  /** Delivers those outputs that go to files, several at once if that is allowed. */
  Delivery(List<Output> outputs, Claims claims, boolean parallel) {
    for (Output output : outputs) {
      if (output.place() != null && output.path() != null && output.failure() == null) {
        files.add(new OutputFile(output, output.place(), output.path(), claims));
      }
    }
    this.claims = claims;
    this.parallel = parallel;
  }

  /** Compares the files; see {@link OutputFile#compare}. */
  void compare(boolean check) {
    each(files, file -> file.compare(check));
  }

  /** The files that may be written. An error in an output does not forbid the audits. */
  List<OutputFile> allowed() {
    boolean refused = files.stream().anyMatch(file -> file.refusal() != null);
    if (fault != null || refused || claims.areInputsInDanger()) {
      return List.of();
    }
    boolean faulty = files.stream().anyMatch(OutputFile::hasFaultyContent);
    return files.stream().filter(file -> !faulty || file.isAudit()).toList();
  }

  boolean hasDevice() {
    return files.stream().anyMatch(OutputFile::isDevice);
  }

  /** Writes the files that are different. The locks of their folders must be held. */
  void write() {
    try {
      each(allowed(), OutputFile::prepare);
      List<OutputFile> ready = allowed();
      if (ready.stream().allMatch(file -> file.error() == null)) {
        ready.forEach(OutputFile::replace);
      }
    } finally {
      files.forEach(OutputFile::discard);
    }
  }

  private void each(List<OutputFile> some, Consumer<OutputFile> step) {
    try {
      if (parallel) {
        Batch.run(some, step);
      } else {
        some.forEach(step);
      }
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      fault = e;
    }
  }

  /** The result of the job, with the findings about the content of its outputs. */
  BuildResult emitted(BuildResult built) {
    return built.with(files.stream().flatMap(file -> file.findings().stream()).toList(), fault);
  }

  /** Why files were not written, or, in a check, which are not as they should be. */
  List<Diagnostic> errors() {
    List<Diagnostic> refusals =
        files.stream().map(OutputFile::refusal).filter(Objects::nonNull).toList();
    return refusals.isEmpty()
        ? allowed().stream().map(OutputFile::error).filter(Objects::nonNull).toList()
        : refusals;
  }
}
