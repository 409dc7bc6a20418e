package competence.compiler;

import competence.audit.Audit;
import competence.diagnostic.Diagnostic;
import competence.model.Framework;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a document.
 *
 * @param framework the tree, every item with its id; null if there was an error
 * @param diagnostics what was found, in the order of the document
 * @param audit what became of each stretch of the document; null if it could not be read, or is the
 *     tree already
 */
public record Compilation(
    @Nullable Framework framework, List<Diagnostic> diagnostics, @Nullable Audit audit) {}
