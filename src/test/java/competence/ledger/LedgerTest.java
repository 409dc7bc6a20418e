package competence.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import competence.source.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerTest {
  private static final Use DROPPED = new Use.Dropped("why");
  private final Ledger ledger = new Ledger();

  @Test
  void tellsWhatItWasTold() {
    Use kept = new Use.Kept(7, Field.NOTE, Coding.HTML);
    Use echo = new Use.Echo(new Span(3, 9));
    Use markup = new Use.Markup(MarkupKind.TAG);
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
  void growsAsFarAsItMust() {
    for (int i = 0; i < 1000; i++) {
      ledger.add(new Span(i, i + 1), new Use.Kept(i, Field.TEXT, Coding.LITERAL));
    }

    assertThat(IntStream.range(0, 1000).mapToObj(ledger::use))
        .allMatch(Use.Kept.class::isInstance)
        .map(use -> ((Use.Kept) use).item())
        .containsExactlyElementsOf(IntStream.range(0, 1000).boxed().toList());
  }

  @Test
  void keepsJointsButNoOtherEmptyStretch() {
    ledger.add(Span.at(3), DROPPED);
    ledger.add(Span.at(3), new Use.Echo(Span.at(1)));
    ledger.keep(List.of(Piece.between(3, Coding.BREAK)), 0, Field.TEXT);

    assertThat(ledger.size()).isEqualTo(1);
    assertThat(ledger.use(0)).isEqualTo(new Use.Kept(0, Field.TEXT, Coding.BREAK));
  }

  @Test
  void ordersEntriesByPlaceAndThoseInOnePlaceAsTheyCame() {
    for (int start : new int[] {5, 2, 5, 0}) {
      ledger.add(new Span(start, start + 1), DROPPED);
    }

    assertThat(ledger.byPlace()).containsExactly(3, 1, 0, 2);
  }

  @Test
  void numbersTheTextsThatAreLeftOut() {
    List<Piece> text =
        List.of(new Piece(new Span(0, 2), Coding.HTML), new Piece(new Span(4, 5), Coding.LITERAL));
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
  void knowsWhatWasMovedAndWhetherTheTitleWasMadeUp() {
    assertThat(ledger.titleMadeUp()).isFalse();
    ledger.move(new Span(1, 2));
    ledger.makeUpTitle();

    assertThat(ledger.moved()).containsExactly(new Span(1, 2));
    assertThat(ledger.titleMadeUp()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Field.class)
  void fieldsAreOfItemsFromTheirTextOn(Field field) {
    assertThat(field.isOfItem())
        .isEqualTo(List.of("TEXT", "CODE", "LEVEL", "TYPE", "NOTE").contains(field.name()));
  }

  @Test
  void rulesSayWhatTheyGoBy() {
    assertThat(new Rule(Rule.Kind.LINE, "a")).hasToString("line \"a\"");
    assertThat(new Rule(Rule.Kind.RUNNING_HEAD, "#")).hasToString("running head \"#\"");
    assertThat(new Rule(Rule.Kind.PAGE_NUMBER, "")).hasToString("page number");
  }

  @Test
  void piecesThatTouchAreOne() {
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
            new Piece(new Span(0, 3), Coding.LITERAL),
            new Piece(new Span(3, 5), Coding.HTML),
            Piece.between(5, Coding.BREAK),
            new Piece(new Span(7, 8), Coding.HTML));
  }
}
