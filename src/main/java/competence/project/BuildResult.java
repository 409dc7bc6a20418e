package competence.project;

import competence.audit.WordTally;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Severity;
import competence.model.Framework;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of a job.
 *
 * @param framework the tree; null if there was an error
 * @param words the tally of the document's words; null if it could not be read, or is the tree
 *     already
 * @param outputs its outputs; only its audits if there was an error
 * @param fault a fault of the program that stopped the job; null if there was none
 */
public record BuildResult(
    Job job,
    @Nullable Framework framework,
    @Nullable WordTally words,
    List<Diagnostic> diagnostics,
    List<Output> outputs,
    int size,
    @Nullable Throwable fault) {
  private static final int SMALL = 16 << 20;

  public BuildResult {
    diagnostics = List.copyOf(diagnostics);
    outputs = hasError(diagnostics) ? audits(outputs) : List.copyOf(outputs);
  }

  private static boolean hasError(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** The audits: they are of use because the document has errors. */
  private static List<Output> audits(List<Output> outputs) {
    return outputs.stream().filter(output -> output.audit() && output.failure() == null).toList();
  }

  /** Whether the document is so small that several outputs may be in the making at once. */
  boolean isSmall() {
    return size < SMALL;
  }

  /** Whether its outputs were not made, or not written. */
  public boolean failed() {
    return fault != null || hasError(diagnostics);
  }

  /** The same with further findings, and with a fault if there was one. */
  BuildResult with(List<Diagnostic> further, @Nullable Throwable later) {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(further);
    Throwable first = fault == null ? later : fault;
    return new BuildResult(job, framework, words, all, outputs, size, first);
  }
}
