package competence.reader;

import competence.diagnostic.Diagnostics;
import competence.profile.Profile;
import competence.source.SourceText;

/** Reads one format. */
public interface Reader {
  /** Makes the text that this reader reads out of a file's bytes. */
  default Extractor extractor() {
    return new TextExtractor();
  }

  /**
   * Whether a document whose name does not tell its format is in this one.
   *
   * @param start the beginning of the document, without leading white space
   */
  boolean recognizes(String start);

  /**
   * Whether the document is a tree that this program wrote. Its texts are taken over exactly as
   * they are, control characters included.
   */
  default boolean carriesTree(SourceText source) {
    return false;
  }

  /**
   * Reports a document that would take too much time and memory to parse. Formats that are read
   * piece by piece stop by themselves.
   *
   * @return whether there is something to report; the document is not read then
   */
  default boolean refuses(SourceText source, Diagnostics diagnostics) {
    return false;
  }

  /**
   * Reads a document. Whatever is wrong with it is a diagnostic, never an exception.
   *
   * @param source the document
   * @param profile the habits of the family of documents that it belongs to; formats that carry the
   *     tree themselves ignore it
   * @param diagnostics collects the findings
   * @return the tree that could be read, and what became of each stretch of the document
   */
  Reading read(SourceText source, Profile profile, Diagnostics diagnostics);
}
