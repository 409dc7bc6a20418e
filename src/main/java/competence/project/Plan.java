package competence.project;

import competence.diagnostic.Diagnostic;
import competence.diagnostic.Severity;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done.
 *
 * @param jobs the documents, in the order in which they are reported
 * @param inputs all files that are read, and so must not be written
 * @param index the index page of all; null if none is wanted
 * @param diagnostics what was found while planning; with an error among them nothing is done
 */
public record Plan(
    List<Job> jobs, List<Path> inputs, @Nullable IndexTarget index, List<Diagnostic> diagnostics) {
  public Plan {
    jobs = List.copyOf(jobs);
    inputs = List.copyOf(inputs);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether it can't be done. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
