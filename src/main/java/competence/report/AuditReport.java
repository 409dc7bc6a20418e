package competence.report;

import competence.audit.Audit;
import competence.diagnostic.Diagnostic;
import competence.diagnostic.Severity;
import competence.ledger.Field;
import competence.ledger.Usage;
import competence.model.Item;
import competence.model.Walk;
import competence.source.LineIndex;
import competence.source.SourceText;
import competence.source.Span;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The content of a report on an audit: the stretches of the document, the items, the findings. */
final class AuditReport {
  private final Audit audit;
  private final List<Diagnostic> findings;
  private final DocumentStretches stretches;
  private final List<Item> items;
  private final Map<Field, Integer> facts = new EnumMap<>(Field.class);
  private final int[] firstOfItem;
  private final int[] byItem;

  AuditReport(Audit audit, List<Diagnostic> findings) {
    this.audit = audit;
    this.findings = List.copyOf(findings);
    this.stretches = DocumentStretches.of(content(), audit.ledger());
    this.items = Walk.all(audit.tree().items());
    this.firstOfItem = new int[items.size() + 1];
    for (int i = 0; i < stretches.size(); i++) {
      int item = item(stretches.use(i));
      if (item >= 0) {
        firstOfItem[item + 1]++;
      }
    }
    Arrays.parallelPrefix(firstOfItem, Integer::sum);
    this.byItem = new int[firstOfItem[items.size()]];
    group();
  }

  private void group() {
    int[] next = firstOfItem.clone();
    for (int i = 0; i < stretches.size(); i++) {
      Usage use = stretches.use(i);
      int item = item(use);
      if (item >= 0) {
        byItem[next[item]++] = i;
      } else if (use instanceof Usage.Kept kept && kept.item() == Usage.Kept.FRAMEWORK) {
        facts.putIfAbsent(kept.field(), i);
      }
    }
  }

  /** The index of the item that has a stretch; -1 if none has it. */
  int item(@Nullable Usage use) {
    return use instanceof Usage.Kept kept && kept.item() < items.size() ? kept.item() : -1;
  }

  Audit audit() {
    return audit;
  }

  /** The findings about the document, in the order of their places. */
  List<Diagnostic> findings() {
    return findings;
  }

  DocumentStretches stretches() {
    return stretches;
  }

  List<Item> items() {
    return items;
  }

  /** The stretches of an item, in the order of the document. */
  int[] stretchesOf(int item) {
    return Arrays.copyOfRange(byItem, firstOfItem[item], firstOfItem[item + 1]);
  }

  /** The fields of the framework that are in the document, each with its first stretch. */
  Map<Field, Integer> facts() {
    return facts;
  }

  LineIndex lines() {
    return audit.source().lines();
  }

  int line(int stretch) {
    return lines().position(stretches.start(stretch)).line();
  }

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
}
