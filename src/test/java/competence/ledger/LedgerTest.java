package competence.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import competence.source.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final Usage DROPPED = new Usage.Dropped("why");
  private final Ledger ledger = new Ledger();

  @Test
  void returnsItsEntries() {
    Usage kept = new Usage.Kept(7, Field.NOTE, Coding.HTML);
    Usage echo = new Usage.Echo(new Span(3, 9));
    Usage markup = new Usage.Markup(MarkupKind.TAG);
    ledger.add(new Span(20, 22), kept);
    ledger.add(new Span(10, 12), echo);
    ledger.add(new Span(12, 13), markup);

    assertThat(ledger.size()).isEqualTo(3);
    assertThat(ledger.get(0)).isEqualTo(new Ledger.Entry(new Span(20, 22), kept));
    assertThat(ledger.get(1)).isEqualTo(new Ledger.Entry(new Span(10, 12), echo));
    assertThat(ledger.get(2)).isEqualTo(new Ledger.Entry(new Span(12, 13), markup));
    assertThat(ledger.coding(0)).isEqualTo(Coding.HTML);
    assertThat(ledger.coding(1)).isEqualTo(Coding.LITERAL);
  }

  @Test
  void growsWithItsEntries() {
    for (int i = 0; i < 1000; i++) {
      ledger.add(new Span(i, i + 1), new Usage.Kept(i, Field.TEXT, Coding.LITERAL));
    }

    assertThat(IntStream.range(0, 1000).mapToObj(ledger::use))
        .allMatch(Usage.Kept.class::isInstance)
        .map(use -> ((Usage.Kept) use).item())
        .containsExactlyElementsOf(IntStream.range(0, 1000).boxed().toList());
  }

  @Test
  void keepsJointsButNoOtherEmptySpans() {
    ledger.add(Span.at(3), DROPPED);
    ledger.add(Span.at(3), new Usage.Echo(Span.at(1)));
    ledger.keep(List.of(SourcePiece.between(3, Coding.BREAK)), 0, Field.TEXT);

    assertThat(ledger.size()).isEqualTo(1);
    assertThat(ledger.use(0)).isEqualTo(new Usage.Kept(0, Field.TEXT, Coding.BREAK));
  }

  @Test
  void ordersEntriesByPlaceAndThenByIndex() {
    for (int start : new int[] {5, 2, 5, 0}) {
      ledger.add(new Span(start, start + 1), DROPPED);
    }

    assertThat(ledger.byPlace()).containsExactly(3, 1, 0, 2);
  }

  @Test
  void numbersOmittedTexts() {
    List<SourcePiece> text =
        List.of(
            new SourcePiece(new Span(0, 2), Coding.HTML),
            new SourcePiece(new Span(4, 5), Coding.LITERAL));
    ledger.leave(text, DROPPED);
    ledger.add(new Span(6, 7), DROPPED);
    ledger.leave(text, DROPPED);
    ledger.add(new Span(8, 9), DROPPED);

    assertThat(IntStream.range(0, ledger.size()).map(ledger::group))
        .containsExactly(0, 0, 1, 2, 2, 3);
    assertThat(ledger.coding(0)).isEqualTo(Coding.HTML);
    assertThat(ledger.coding(1)).isEqualTo(Coding.LITERAL);
  }

  @Test
  void remembersMovedTextsAndAnInventedTitle() {
    assertThat(ledger.titleMadeUp()).isFalse();
    ledger.move(new Span(1, 2), "a reason");
    ledger.makeUpTitle();

    assertThat(ledger.moves()).containsExactly(new Ledger.Move(new Span(1, 2), "a reason"));
    assertThat(ledger.titleMadeUp()).isTrue();
  }

  @Test
  void rulesDescribeThemselves() {
    assertThat(new ExclusionRule(ExclusionRule.Kind.LINE, "a")).hasToString("line \"a\"");
    assertThat(new ExclusionRule(ExclusionRule.Kind.RUNNING_HEAD, "#"))
        .hasToString("running head \"#\"");
    assertThat(new ExclusionRule(ExclusionRule.Kind.PAGE_NUMBER, "")).hasToString("page number");
  }

  @Test
  void piecesThatTouchAreJoined() {
    PieceMaker maker = new PieceMaker();
    maker.addBreak();
    maker.take(0, 1, Coding.LITERAL);
    maker.take(1, 3, Coding.LITERAL);
    maker.take(3, 5, Coding.HTML);
    maker.addBreak();
    maker.take(7, 9, Coding.HTML);
    maker.dropLast();

    assertThat(maker.pieces())
        .containsExactly(
            new SourcePiece(new Span(0, 3), Coding.LITERAL),
            new SourcePiece(new Span(3, 5), Coding.HTML),
            SourcePiece.between(5, Coding.BREAK),
            new SourcePiece(new Span(7, 8), Coding.HTML));
  }
}
