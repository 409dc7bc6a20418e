package competence.project;

import competence.check.CheckSettings;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Severity;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The jobs of a run.
 *
 * @param jobs the documents, in the order in which they are reported
 * @param inputs all files that are read, and so must not be written
 * @param diagnostics the findings of planning; with an error among them nothing is done
 */
public record Plan(
    List<Job> jobs,
    List<Path> inputs,
    @Nullable IndexFile index,
    CheckSettings check,
    List<Diagnostic> diagnostics) {
  public Plan {
    jobs = List.copyOf(jobs);
    inputs = List.copyOf(inputs);
    diagnostics = List.copyOf(diagnostics);
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
