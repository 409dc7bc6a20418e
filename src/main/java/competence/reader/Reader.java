package competence.reader;

import competence.diagnostic.Diagnostics;
import competence.model.Framework;
import competence.outline.Profile;
import competence.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads one format. */
public interface Reader {
  /**
   * Reads a document. Whatever is wrong with it is a diagnostic, never an exception.
   *
   * @param source the document
   * @param profile the habits of the family of documents that it belongs to; formats that carry the
   *     tree themselves pay no heed to it
   * @param diagnostics takes what is found
   * @return the tree that could be read, without ids where the format has none; null if there is
   *     none
   */
  @Nullable Framework read(SourceText source, Profile profile, Diagnostics diagnostics);
}
