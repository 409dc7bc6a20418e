package competence.compiler;

import competence.audit.Audit;
import competence.diagnostic.Diagnostic;
import competence.model.Framework;
import competence.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a document.
 *
 * @param framework the tree, every item with its id; null if there was an error
 * @param diagnostics what was found, in the order of the document
 * @param audit what became of each stretch of the document; null if it could not be read, or is the
 *     tree already
 * @param text the document as it was read; null if there was an error
 * @param read the tree as it stands in the document, before ids were given; null if there was an
 *     error
 */
public record Compilation(
    @Nullable Framework framework,
    List<Diagnostic> diagnostics,
    @Nullable Audit audit,
    @Nullable SourceText text,
    @Nullable Framework read) {

  /** A document of which no tree came. */
  static Compilation failed(List<Diagnostic> diagnostics) {
    return new Compilation(null, diagnostics, null, null, null);
  }
}
