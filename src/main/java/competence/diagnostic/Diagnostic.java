package competence.diagnostic;

import competence.source.SourceText;
import competence.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * One finding.
 *
 * @param code what kind of finding it is, for ever
 * @param severity how much it matters: what its kind usually does, or what the user said
 * @param message what is wrong, readable without the source line
 * @param help what to do about it; null if the message says it all
 * @param source the document that it is about; null if it is about no document
 * @param span the smallest stretch of the document that shows it; null for the document as a whole
 */
public record Diagnostic(
    Code code,
    Severity severity,
    String message,
    @Nullable String help,
    @Nullable SourceText source,
    @Nullable Span span) {

  /** A finding that matters as much as its kind usually does. */
  public Diagnostic(
      Code code,
      String message,
      @Nullable String help,
      @Nullable SourceText source,
      @Nullable Span span) {
    this(code, code.severity(), message, help, source, span);
  }

  /** The same finding, taken more or less seriously. */
  public Diagnostic withSeverity(Severity other) {
    return new Diagnostic(code, other, message, help, source, span);
  }
}
