package competence.report;

import competence.audit.Audit;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Severity;
import competence.source.SourceText;
import competence.source.Span;
import java.util.List;

/**
 * The content of a report on an audit.
 *
 * @param audit the result of the audit
 * @param findings the findings about the document, in the order of their places
 * @param stretches the stretches of the document
 * @param lines the lines of the document
 * @param tree the items of the tree with their stretches
 */
record AuditReport(
    Audit audit,
    List<Diagnostic> findings,
    DocumentStretches stretches,
    LineIndex lines,
    ItemStretches tree) {

  static AuditReport of(Audit audit, List<Diagnostic> findings) {
    String content = audit.source().content();
    DocumentStretches stretches = DocumentStretches.of(content, audit.ledger());
    return new AuditReport(
        audit,
        List.copyOf(findings),
        stretches,
        new LineIndex(content),
        new ItemStretches(audit.tree(), stretches));
  }

  /** The text of the document. */
  String content() {
    return audit.source().content();
  }

  /** The name of the document: that of its file, without folders. */
  String file() {
    String name = audit.source().name();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** Whether no text is lost and there is no error. */
  boolean isProved() {
    return audit.words().lost() == 0
        && findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** Whether a finding is about this document, not about another file. */
  boolean isHere(Diagnostic finding) {
    SourceText source = finding.source();
    return source != null && source.content().equals(content());
  }

  /** The stretch of a finding, or the next one; -1 if it has none. */
  int stretchOf(Diagnostic finding) {
    Span span = finding.span();
    if (span == null || !isHere(finding)) {
      return -1;
    }
    int within = stretches.firstWithin(span.start(), span.end());
    int next = within >= 0 ? within : stretches.after(span.start());
    return next < stretches.size() ? next : stretches.size() - 1;
  }

  /** The line of a stretch. */
  int line(int stretch) {
    return lines.position(stretches.start(stretch)).line();
  }
}
