package competence.diagnostic;

import competence.source.SourceText;
import competence.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * One finding.
 *
 * @param code its kind
 * @param severity the usual severity of its kind, or the user's choice
 * @param message what is wrong, understandable without the line of the document
 * @param help what to do about it; null if the message is enough
 * @param source the document; null if it is not about a document
 * @param span the smallest part of the document that shows the problem; null for the whole document
 * @param decision what was decided about the structure, as a profile says it; null if a profile
 *     cannot say it
 */
public record Diagnostic(
    Code code,
    Severity severity,
    String message,
    @Nullable String help,
    @Nullable SourceText source,
    @Nullable Span span,
    @Nullable Decision decision) {

  /**
   * A decision about the structure as an entry of a profile, in one line of YAML.
   *
   * @param key the key of the profile that has such entries: {@code lines}
   * @param entry {@code {text: In the garden, as: heading}}
   */
  public record Decision(String key, String entry) {}

  /** A finding with the usual severity of its kind. */
  public Diagnostic(
      Code code,
      String message,
      @Nullable String help,
      @Nullable SourceText source,
      @Nullable Span span) {
    this(code, code.severity(), message, help, source, span, null);
  }

  public Diagnostic withSeverity(Severity other) {
    return new Diagnostic(code, other, message, help, source, span, decision);
  }
}
