package competence;

import static org.assertj.core.api.Assertions.assertThat;

import competence.audit.Audit;
import competence.audit.Auditor;
import competence.audit.WordTally;
import competence.diagnostic.Diagnostics;
import competence.ledger.Ledger;
import competence.ledger.LedgerLine;
import competence.ledger.Usage;
import competence.model.Framework;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The auditor detects wrong trees and accounts. Mutants leave out what it cannot know: the parent
 * of an item, where one text ends and the next begins, and whether a reader should have kept the
 * words that it excluded for a reason. A test counts those.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditorMutantsTest {
  private static final int EACH = Thorough.of(90);
  private static final int AT_LEAST = Thorough.of(2700);

  private final List<AuditedReading> documents = documents();
  private final TreeMap<String, Integer> survivors = new TreeMap<>();
  private int mutants;

  private static List<AuditedReading> documents() {
    List<AuditedReading> documents = new ArrayList<>(MutantDocuments.all());
    Path corpus = Path.of("src/test/corpus/generated");
    try {
      documents.add(
          AuditedReading.file(
              Path.of("frameworks/difficulties-in-the-therapeutic-relationship/source.txt")));
      for (String number : List.of("00", "01", "02", "03", "04")) {
        for (String ending : List.of(".decode.txt", ".marker.txt", ".html")) {
          documents.add(AuditedReading.file(corpus.resolve(number + ending)));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return documents;
  }

  @Test
  void acceptsTheUnchangedDocuments() {
    for (AuditedReading document : documents) {
      assertThat(document.errors()).as(document.source().name()).isEmpty();
    }
  }

  @Test
  void detectsEveryMutant() {
    for (int seed = 0; seed < documents.size(); seed++) {
      AuditedReading document = documents.get(seed);
      TreeMutants trees = new TreeMutants(document.tree(), seed);
      LedgerMutants ledgers = new LedgerMutants(document, seed);
      AgreedMutants agreed = new AgreedMutants(document, seed);
      for (int i = 0; i < EACH; i++) {
        Framework tree = trees.next();
        judge(tree == null ? null : document.with(tree), "tree: " + trees.name());
        Ledger ledger = ledgers.next();
        judge(ledger == null ? null : document.with(ledger), "account: " + ledgers.name());
        judge(agreed.next(), "both: " + agreed.name());
      }
    }
    int missed = survivors.values().stream().mapToInt(Integer::intValue).sum();
    System.out.println("auditor mutants: " + (mutants - missed) + " of " + mutants + " caught");
    assertThat(survivors).isEmpty();
    assertThat(mutants).isGreaterThan(AT_LEAST);
  }

  /** A reader may leave words out with a reason: that is no error, and the count shows it. */
  @Test
  void countsWordsExcludedForAReason() {
    for (AuditedReading document : documents) {
      AgreedMutants agreed = new AgreedMutants(document, 0);
      WordTally whole = words(document);
      int size = LedgerLine.of(document.ledger()).size();
      for (int line = 0; line < size; line += 1 + size / 10) {
        AuditedReading without = agreed.dropping(line, new Usage.Dropped("to try it"));
        if (without != null) {
          WordTally words = words(without);
          assertThat(without.errors()).isEmpty();
          assertThat(words.dropped()).containsEntry("to try it", 1);
          assertThat(words.kept()).isEqualTo(whole.kept() - 1);
          assertThat(words.all()).isEqualTo(whole.all());
        }
      }
    }
  }

  private void judge(@Nullable AuditedReading mutant, String name) {
    if (mutant != null) {
      mutants++;
      if (mutant.errors().isEmpty()) {
        survivors.merge(mutant.source().name() + ", " + name, 1, Integer::sum);
      }
    }
  }

  private static WordTally words(AuditedReading document) {
    Audit audit =
        Auditor.audit(document.source(), document.tree(), document.ledger(), new Diagnostics());
    return audit.words();
  }
}
