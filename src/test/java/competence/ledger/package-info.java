/** Ledgers that tests may change. */
@NullMarked
package competence.ledger;

import org.jspecify.annotations.NullMarked;
