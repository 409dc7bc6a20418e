package competence.diagnostic;

import competence.limit.Limits;
import competence.source.SourceText;
import competence.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the findings about one document. Not thread-safe: each document has its own. */
public final class Diagnostics {
  private final @Nullable SourceText source;
  private final Limits limits;
  private final List<Diagnostic> found = new ArrayList<>();

  public Diagnostics(SourceText source) {
    this(source, Limits.USUAL);
  }

  /** Collects findings about a document with limits. */
  public Diagnostics(SourceText source, Limits limits) {
    this.source = source;
    this.limits = limits;
  }

  /** Collects findings that are not about a document. */
  public Diagnostics() {
    this.source = null;
    this.limits = Limits.USUAL;
  }

  /** The limits for the document; exceeding them is a finding. */
  public Limits limits() {
    return limits;
  }

  /** Adds a finding about a part of the document; a null span means the whole document. */
  public void add(Code code, @Nullable Span span, String message) {
    add(code, span, message, null);
  }

  public void add(Code code, @Nullable Span span, String message, @Nullable String help) {
    found.add(new Diagnostic(code, message, help, source, span));
  }

  /** Adds a finding about a decision that a profile can change. */
  public void add(
      Code code, @Nullable Span span, String message, String help, Diagnostic.Decision decision) {
    found.add(new Diagnostic(code, code.severity(), message, help, source, span, decision));
  }

  public void addAll(List<Diagnostic> others) {
    found.addAll(others);
  }

  /** All findings by place; those about the whole document come first. */
  public List<Diagnostic> list() {
    List<Diagnostic> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(Diagnostics::start));
    return List.copyOf(sorted);
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  public boolean has(Code code) {
    return found.stream().anyMatch(d -> d.code().equals(code));
  }

  private static int start(Diagnostic diagnostic) {
    Span span = diagnostic.span();
    return span == null ? -1 : span.start();
  }
}
