package competence.audit;

import competence.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that the account does not prove.
 *
 * @param kind what is wrong
 * @param span where; null if it is about nothing in the document
 * @param message what is wrong, in words
 */
record Fault(Kind kind, @Nullable Span span, String message) {
  enum Kind {
    /** Something of the document is nowhere. */
    LOST,
    /** Something in the tree comes from nowhere. */
    INVENTED,
    /** What the ledger claims is not so. */
    UNFOUNDED
  }
}
