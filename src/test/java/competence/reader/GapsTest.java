package competence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import competence.ledger.Coding;
import competence.ledger.Field;
import competence.ledger.Ledger;
import competence.ledger.Usage;
import competence.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Gaps in a ledger, and their explanation. */
class GapsTest {
  private final Ledger ledger = new Ledger();
  private final List<String> asked = new ArrayList<>();

  @Test
  void areBetweenEntries() {
    keep(2, 4, Coding.LITERAL);
    keep(6, 7, Coding.LITERAL);

    explain("abXXcdXef", 2);

    assertThat(asked).containsExactly("ab|", "cd|", "ef|");
  }

  @Test
  void areExplainedUpToTheirEnd() {
    explain("abc d", 1);

    assertThat(asked).containsExactly("abc d|", "bc d|", "c d|", "d|");
  }

  @Test
  void areSkippedWhereNothingExplainsThem() {
    keep(3, 4, Coding.LITERAL);

    explain("abcXd", 0);

    assertThat(asked).containsExactly("abc|", "d|");
  }

  @Test
  void areNotSplitByAttributesOrByEmptyEntries() {
    keep(1, 2, Coding.ATTRIBUTE);
    keep(3, 3, Coding.BREAK);

    explain("abcde", 5);

    assertThat(asked).containsExactly("abcde|");
  }

  @Test
  void areNotBegunByAnEntryWithinAnother() {
    keep(0, 4, Coding.LITERAL);
    keep(1, 2, Coding.LITERAL);

    explain("abcde", 1);

    assertThat(asked).containsExactly("e|");
  }

  @Test
  void areNotInWhiteSpace() {
    explain(" \t\u00A0\n", 1);

    assertThat(asked).isEmpty();
  }

  private void keep(int start, int end, Coding coding) {
    ledger.add(new Span(start, end), new Usage.Kept(0, Field.TEXT, coding));
  }

  /** Explains a gap by this many characters at a time. */
  private void explain(String content, int width) {
    LedgerGaps.explain(
        content,
        ledger,
        (text, at, end, entries) -> {
          asked.add(text.substring(at, end) + "|");
          return Math.min(end, at + width);
        });
  }
}
