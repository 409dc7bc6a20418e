package competence.reader;

import competence.diagnostic.Diagnostics;
import competence.outline.Profile;
import competence.source.SourceText;

/** Reads one format. */
public interface Reader {
  /**
   * Reads a document. Whatever is wrong with it is a diagnostic, never an exception.
   *
   * @param source the document
   * @param profile the habits of the family of documents that it belongs to; formats that carry the
   *     tree themselves pay no heed to it
   * @param diagnostics takes what is found
   * @return the tree that could be read, and what became of each stretch of the document
   */
  Reading read(SourceText source, Profile profile, Diagnostics diagnostics);
}
