package competence.diagnostic;

import competence.source.SourceText;
import competence.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * One finding.
 *
 * @param code what kind of finding it is, for ever
 * @param message what is wrong, readable without the source line
 * @param help what to do about it; null if the message says it all
 * @param source the document that it is about; null if it is about no document
 * @param span the smallest stretch of the document that shows it; null for the document as a whole
 */
public record Diagnostic(
    Code code,
    String message,
    @Nullable String help,
    @Nullable SourceText source,
    @Nullable Span span) {

  /** How much it matters. */
  public Severity severity() {
    return code.severity();
  }
}
