package competence.project;

import competence.diagnostic.Diagnostic;
import competence.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a job.
 *
 * @param job the job
 * @param diagnostics what was found
 * @param outputs its outputs; none if there was an error
 * @param fault a fault of the program's that stopped the job; null if there was none
 */
public record Built(
    Job job, List<Diagnostic> diagnostics, List<Output> outputs, @Nullable Throwable fault) {
  public Built {
    diagnostics = List.copyOf(diagnostics);
    boolean failed = diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    outputs = failed ? List.of() : List.copyOf(outputs);
  }

  /** The same with further findings. */
  public Built with(List<Diagnostic> further) {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(further);
    return new Built(job, all, outputs, fault);
  }
}
