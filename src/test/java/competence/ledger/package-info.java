/** Tests of ledgers, and ledgers for tests to change. */
@NullMarked
package competence.ledger;

import org.jspecify.annotations.NullMarked;
