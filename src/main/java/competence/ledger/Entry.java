package competence.ledger;

import competence.source.Span;

/**
 * A line of a ledger.
 *
 * @param span a stretch of the source
 * @param use what became of it
 */
public record Entry(Span span, Use use) {}
