package competence.diagnostic;

import competence.limit.Limits;
import competence.source.SourceText;
import competence.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private record Kind(Code code, @Nullable SourceText source) {
    static Kind of(Diagnostic found) {
      return new Kind(found.code(), found.source());
    }
  }

  /**
   * The findings without those that come too often.
   *
   * @param all findings about any number of documents
   * @param most the most findings of one code about one document; one more says how many there are
   */
  public static List<Diagnostic> capped(List<Diagnostic> all, int most) {
    Map<Kind, Integer> totals = new HashMap<>();
    all.forEach(found -> totals.merge(Kind.of(found), 1, Integer::sum));
    Map<Kind, Integer> counts = new HashMap<>();
    List<Diagnostic> shown = new ArrayList<>();
    for (Diagnostic found : all) {
      int count = counts.merge(Kind.of(found), 1, Integer::sum);
      int total = totals.getOrDefault(Kind.of(found), count);
      if (count <= most) {
        shown.add(found);
      } else if (count == most + 1) {
        String rest = "and " + (total - most) + " more of this kind, " + total + " in all";
        shown.add(
            new Diagnostic(found.code(), found.severity(), rest, null, found.source(), null, null));
      }
    }
    return shown;
  }

  private static int start(Diagnostic diagnostic) {
    Span span = diagnostic.span();
    return span == null ? -1 : span.start();
  }
}
