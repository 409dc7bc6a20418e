package competence.report;

import competence.audit.Audit;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Severity;
import competence.source.SourceText;
import competence.source.Span;
import java.util.List;

/**
 * What a report is about.
 *
 * @param audit what came of the audit
 * @param findings what was found when the document was compiled, in the order of their places
 * @param stretches the document in stretches
 * @param places the places of the document
 * @param tree the tree
 */
record Matter(
    Audit audit, List<Diagnostic> findings, Stretches stretches, Places places, Tree tree) {

  static Matter of(Audit audit, List<Diagnostic> findings) {
    String content = audit.source().content();
    Stretches stretches = Stretches.of(content, audit.ledger());
    return new Matter(
        audit,
        List.copyOf(findings),
        stretches,
        new Places(content),
        new Tree(audit.tree(), stretches));
  }

  /** The text of the document. */
  String content() {
    return audit.source().content();
  }

  /** What the document is called: its file without folders, wherever it lies. */
  String file() {
    String name = audit.source().name();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** Whether nothing forbids to trust the tree. */
  boolean isProved() {
    return audit.words().lost() == 0
        && findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** Whether a finding is about this document, and no other that was read on the way. */
  boolean isHere(Diagnostic finding) {
    SourceText source = finding.source();
    return source != null && source.content().equals(content());
  }

  /** The stretch that a finding is about, or the next one; -1 if it is about none. */
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
    return places.position(stretches.start(stretch)).line();
  }
}
