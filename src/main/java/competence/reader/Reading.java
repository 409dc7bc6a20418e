package competence.reader;

import competence.ledger.Ledger;
import competence.model.Framework;
import org.jspecify.annotations.Nullable;

/**
 * The result of a reader.
 *
 * @param framework the tree, without ids where the format has none; null if it could not be read
 * @param ledger what became of each stretch of the document; null for formats that are the tree
 *     itself, which cannot leave anything out without an error
 */
public record Reading(@Nullable Framework framework, @Nullable Ledger ledger) {

  /** The result of a format that is the tree itself; null if it could not be read. */
  public static Reading ofRecord(@Nullable Framework framework) {
    return new Reading(framework, null);
  }
}
