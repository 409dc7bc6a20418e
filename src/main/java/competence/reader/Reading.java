package competence.reader;

import competence.ledger.Ledger;
import competence.model.Framework;
import org.jspecify.annotations.Nullable;

/**
 * What a reader made of a document.
 *
 * @param framework the tree that could be read, without ids where the format has none; null if
 *     there is none
 * @param ledger what became of each stretch of the document; null for formats that are the tree
 *     already: of these nothing can be left out but by an error
 */
public record Reading(@Nullable Framework framework, @Nullable Ledger ledger) {

  /** The tree of a format that is the tree already; null if it could not be read. */
  public static Reading ofRecord(@Nullable Framework framework) {
    return new Reading(framework, null);
  }
}
