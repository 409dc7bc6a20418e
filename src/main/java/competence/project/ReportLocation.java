package competence.project;

import competence.diagnostic.Code;
import competence.diagnostic.Diagnostic;
import competence.source.SourceText;
import competence.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * The place where the user named a file. Findings about the file are reported there.
 *
 * @param source the configuration; or, for a file of the command line, a text of that name
 * @param span its place in the configuration; null for the command line
 */
public record ReportLocation(SourceText source, @Nullable Span span) {

  /** A mention on the command line. */
  public static ReportLocation onCommandLine(String name) {
    return new ReportLocation(new SourceText(name, ""), null);
  }

  /** A finding about the file. */
  public Diagnostic say(Code code, String message, @Nullable String help) {
    return new Diagnostic(code, message, help, source, span);
  }
}
